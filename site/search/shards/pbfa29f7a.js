sitegenSearch("pbfa29f7a",`!!"s	http/nginx/496/	496 SSL Certificate Required	t4463b2c6	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	how-do-i-fix-400-no-required-ssl-certificate-was-sent	How do I fix "400 No required SSL certificate was sent"?
#t	http/nginx/497/	497 HTTP Request Sent to HTTPS Port	tf74550f9	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	why-does-nginx-say-that-the-plain-http-request-was-sent-to-https-port	Why does nginx say that the plain HTTP request was sent to HTTPS port?
#u	http/nginx/498/	498 Canceled	ta755662e	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
`)
