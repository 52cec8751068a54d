sitegenSearch("pbfd12988-3",`!!"_!'	http/aws/463/	463 Too many forwarded addresses (AWS, unofficial)	see-also	See also	Loops that redirects make
`)
