sitegenSearch("p1819113f-7",`!!"_!'	http/aws/463/	463 Too many forwarded addresses (AWS, unofficial)	see-also	See also	Loops that redirects make
`)
