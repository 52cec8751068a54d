sitegenSearch("p1819113f-13",`!!"b!'	http/aws/561/	561 Unauthorized (AWS, unofficial)	see-also	See also	Signing in, and who says no
`)
