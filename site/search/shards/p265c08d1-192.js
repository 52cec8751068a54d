sitegenSearch("p265c08d1-192",`!!!z!'	http/202/	202 Accepted	mistakes	Common mistakes	No pointer at all. The client can then only guess, or send the job again. A monitor that answers with an error code because the job failed. The question "how is the job?" was answered well: as advice, send 200 with "status": "failed" and the reason. Losing the job in a restart. As advice: write it down durably before you send the 202. Forgetting about jobs the day they end. As advice: keep the
&(	http/202/	202 Accepted	caching	Caching	A cache does not keep a 202 unless explicit freshness allows it (RFC 9110, section 15.1). The monitor is another matter: it answers GET with 200, which a cache may keep by a guess of its own. As advice: send Cache-Control: no-store there, or a max-age of a few seconds if many clients watch the same job.
&)	http/202/	202 Accepted	see-also	See also	Choosing a code for a REST API The worst mistakes across all codes
&*	http/202/	202 Accepted	faq	FAQ	
`)
