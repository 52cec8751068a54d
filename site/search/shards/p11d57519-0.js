sitegenSearch("p11d57519-0",`!!"]!'	http/aws/463/	463 Too many forwarded addresses (AWS, unofficial)	see-also	See also	Loops that redirects make
`)
