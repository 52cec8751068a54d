sitegenSearch("pe2dced56-7",`!!"d!'	http/aws/561/	561 Unauthorized (AWS, unofficial)	see-also	See also	Signing in, and who says no
`)
