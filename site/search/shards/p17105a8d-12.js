sitegenSearch("p17105a8d-12",`!!"Q!)	http/500/	500 Internal Server Error	see-also	See also	From a server error to its cause Alerts on status codes Error bodies
&*	http/500/	500 Internal Server Error	faq	FAQ	
&+	http/500/	500 Internal Server Error	should-a-client-retry-after-a-500	Should a client retry after a 500?	Only if a second execution does no harm. The server may have failed before, during or after the work. Repeating is safe for idempotent methods, which are GET, HEAD, OPTIONS, TRACE, PUT and DELETE. A client should not repeat a POST by itself unless it knows that the action is idempotent after all, or that the first one was never carried out (RFC 9110, section 9.2.2). QUERY is idempotent too (RFC
`)
