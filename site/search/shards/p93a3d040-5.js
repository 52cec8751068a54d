sitegenSearch("p93a3d040-5",`!!!t!&	guide/monitoring/	Monitoring by status code	traps	Traps	Health checks and crawlers dilute the shares. Leave them out of the counter, or give them a label. Averages over all routes hide a checkout that fails completely. Alert per route where money is made. A retried request counts twice. A wave of retries looks like growth; compare with the number of distinct callers. An API that reports errors with 200 cannot be watched in this manner at all, which is
&'	guide/monitoring/	Monitoring by status code	faq	FAQ	
`)
