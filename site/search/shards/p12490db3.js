sitegenSearch("p12490db3",`!!"p	http/nginx/494/	494 Request Header Too Large	ted23067f	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#q	http/nginx/495/	495 SSL Certificate Error	t739e41ce	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#r	http/nginx/496/	496 SSL Certificate Required	t26f64bbe	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#s	http/nginx/497/	497 HTTP Request Sent to HTTPS Port	tf74550f9	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	why-does-nginx-say-that-the-plain-http-request-was-sent-to-https-port	Why does nginx say that the plain HTTP request was sent to HTTPS port?
#t	http/nginx/498/	498 Canceled	ta755662e	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
`)
