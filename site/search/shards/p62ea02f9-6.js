sitegenSearch("p62ea02f9-6",`!!"J!'	http/424/	424 Failed Dependency	mistakes	Common mistakes	A 424 without a cause anywhere in the response. The reader is sent away empty-handed. Passing on the failure of a service behind you. The caller is told that the request is at fault, and alerts for 5xx stay silent. Counting every 424 in monitoring. One refused property of twenty makes nineteen of them. Repeating only the parts that have 424. They will fail again as long as the cause is there.
&(	http/424/	424 Failed Dependency	caching	Caching	A 207 answers methods such as PROPPATCH, and a 424 inside it has no cache life of its own. On the status line the general rule applies: not unasked, and otherwise by stated freshness (RFC 9110, section 15.1).
&)	http/424/	424 Failed Dependency	see-also	See also	Batches, and one code for many things Reporting more than one problem
&*	http/424/	424 Failed Dependency	faq	FAQ	
`)
