sitegenSearch("p519bb20a-1",`!!#"!%	http/nginx/497/	497 HTTP Request Sent to HTTPS Port (nginx, unofficial)	what-to-do	What to do	On an unusual port, where nobody guesses the scheme, a redirect is friendlier than an error. This works on one and the same port: As advice, do so for people and not for programs. A program that sends a token in clear text has already leaked it when the redirect arrives, and will go on leaking it quietly; the 400 gets noticed. If every request ends here, the fault is in front of nginx. Either let
&&	http/nginx/497/	497 HTTP Request Sent to HTTPS Port (nginx, unofficial)	see-also	See also	Redirects that keep the method
&'	http/nginx/497/	497 HTTP Request Sent to HTTPS Port (nginx, unofficial)	faq	FAQ	
`)
