sitegenSearch("p9a398dd5-10",`!!"~!%	http/nginx/495/	495 SSL Certificate Error (nginx, unofficial)	what-to-do	What to do	Operator: compare the issuer of the certificate with the file in ssl_client_certificate. A renewed intermediate authority that nobody added there is the classic. Operator, for the sake of your clients: answer with a code that says what happened. error_page 495 =403 /certificate.html; turns it into a 403. Client: the request itself is fine; do not change it. Check the dates and the chain of your
&&	http/nginx/495/	495 SSL Certificate Error (nginx, unofficial)	see-also	See also	Authentication by certificate and by header
&'	http/nginx/495/	495 SSL Certificate Error (nginx, unofficial)	faq	FAQ	
`)
