sitegenSearch("pfcbf3082-2",`!!"v!%	http/microsoft/440/	440 Login Timeout (Microsoft, unofficial)	what-to-do	What to do	As a caller: use the service's own address, such as /EWS/Exchange.asmx, and send credentials with the request. Treat 440 as you would 401, and do not retry with the same cookie. As an administrator: if it hits at once after a correct sign-in, compare authentication settings of the virtual directories, and web.config with the copy from before the last change. If it hits after some time, look at
&&	http/microsoft/440/	440 Login Timeout (Microsoft, unofficial)	example	Example	
&'	http/microsoft/440/	440 Login Timeout (Microsoft, unofficial)	see-also	See also	Sessions that end, and the codes for it
`)
