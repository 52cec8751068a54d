sitegenSearch("p9a398dd5-4",`!!"|!%	http/nginx/444/	444 Connection closed without response (nginx, unofficial)	what-to-do	What to do	You run the server. Use it for scanners and for names that are not yours, where any answer is wasted. Everybody else should get a real code: 403 says no, 421 says wrong host, and both can be read by the person in front of it. You hide behind HTTPS. 444 comes after the TLS handshake, so your certificate has been shown by then. ssl_reject_handshake stops earlier (nginx, ssl_reject_handshake). A
&&	http/nginx/444/	444 Connection closed without response (nginx, unofficial)	see-also	See also	Debugging a response that never came return, in nginx's manual
&'	http/nginx/444/	444 Connection closed without response (nginx, unofficial)	faq	FAQ	
`)
