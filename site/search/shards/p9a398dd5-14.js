sitegenSearch("p9a398dd5-14",`!!#!!%	http/nginx/496/	496 SSL Certificate Required (nginx, unofficial)	what-to-do	What to do	Let the paths that need no certificate through, and be strict where it matters. With optional instead of on, nginx leaves the decision to you: A client that has a certificate and still ends here probably did not send it: a wrong path after --cert, a container without the file, or a proxy in between that ended TLS itself. 401 is no substitute, because it must carry a WWW-Authenticate challenge,
&&	http/nginx/496/	496 SSL Certificate Required (nginx, unofficial)	see-also	See also	401 and 403 compared
&'	http/nginx/496/	496 SSL Certificate Required (nginx, unofficial)	faq	FAQ	
`)
