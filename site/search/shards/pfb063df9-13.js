sitegenSearch("pfb063df9-13",`!!!~!)	http/200/	200 OK	see-also	See also	Choosing a code for a REST API The worst mistakes across all codes Caching by status code
&*	http/200/	200 OK	faq	FAQ	
&+	http/200/	200 OK	may-an-api-answer-an-error-with-200	May an API answer an error with 200?	HTTP has no police, but everything that reads the code would be misled: retries, alerts, caches and the client's own error handling. Applications are advised to use the status code for what generic software has to know, and the body for the details (RFC 9205, section 4.6). Send the 4xx or 5xx that fits, and put your error object into it. Two exceptions are honest: a batch with one result for each
`)
