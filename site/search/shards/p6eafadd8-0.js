sitegenSearch("p6eafadd8-0",`!!"w!&	http/microsoft/457/	457 Expired Password (Microsoft, unofficial)	example	Example	
&'	http/microsoft/457/	457 Expired Password (Microsoft, unofficial)	see-also	See also	401, 403 and expired credentials
`)
