sitegenSearch("p265c08d1-135",`!!!n!'	guide/monitoring/	Monitoring by status code	faq	FAQ	
&(	guide/monitoring/	Monitoring by status code	should-4xx-errors-count-against-availability	Should 4xx errors count against availability?	Not as a rule. A 404 for a mistyped address or a 401 for a wrong password is the service doing its job. Count 5xx, and count 429 and 499 separately, since both can mean that you are too slow or too strict. But keep an eye on the 4xx share: when it jumps for everybody at once, the change was most likely yours. That is what the second alert above is for.
`)
