sitegenSearch("p50dcbfdc-2",`!!"X!'	http/507/	507 Insufficient Storage	mistakes	Common mistakes	Answering 500 for a full disk. The alarm then says "bug", and somebody reads stack traces instead of running df. Counting a full quota as an outage. In dashboards it is a 5xx, while only one customer is concerned. As advice: watch the two reasons as separate figures. Noticing the shortage after an upload of an hour. Compare Content-Length with the free space first. Leaving half a file behind.
&(	http/507/	507 Insufficient Storage	caching	Caching	Space comes back as soon as something is deleted, and a stored refusal would outlive its reason. By default caches do not keep it (RFC 9110, section 15.1); leave it at that.
&)	http/507/	507 Insufficient Storage	see-also	See also	What to watch in production Error bodies
&*	http/507/	507 Insufficient Storage	faq	FAQ	
`)
