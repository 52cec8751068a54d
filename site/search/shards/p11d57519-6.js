sitegenSearch("p11d57519-6",`!!"_!'	http/aws/561/	561 Unauthorized (AWS, unofficial)	see-also	See also	Signing in, and who says no
`)
