sitegenSearch("pe2dced56-1",`!!"b!'	http/aws/463/	463 Too many forwarded addresses (AWS, unofficial)	see-also	See also	Loops that redirects make
`)
