sitegenSearch("p6a4a5936-7",`!!"y!&	http/microsoft/457/	457 Expired Password (Microsoft, unofficial)	example	Example	
&'	http/microsoft/457/	457 Expired Password (Microsoft, unofficial)	see-also	See also	401, 403 and expired credentials
`)
