sitegenSearch("p027f3edb-10",`!!"n!&	http/cpanel/509/	509 Bandwidth Limit Exceeded (cPanel, unofficial)	example	Example	
&'	http/cpanel/509/	509 Bandwidth Limit Exceeded (cPanel, unofficial)	see-also	See also	Serving less, by caching
&(	http/cpanel/509/	509 Bandwidth Limit Exceeded (cPanel, unofficial)	faq	FAQ	
&)	http/cpanel/509/	509 Bandwidth Limit Exceeded (cPanel, unofficial)	how-long-does-a-509-bandwidth-limit-exceeded-last	How long does a 509 Bandwidth Limit Exceeded last?	Until the owner raises the limit, or until the counting period, most often the calendar month, starts again. Reloading does not help, and each attempt may count as traffic.
`)
