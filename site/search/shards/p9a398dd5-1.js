sitegenSearch("p9a398dd5-1",`!!"{!&	http/microsoft/457/	457 Expired Password (Microsoft, unofficial)	example	Example	
&'	http/microsoft/457/	457 Expired Password (Microsoft, unofficial)	see-also	See also	401, 403 and expired credentials
`)
