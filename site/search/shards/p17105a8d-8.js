sitegenSearch("p17105a8d-8",`!!"Q!!	http/500/	500 Internal Server Error			The server met something unexpected and could not complete the request, which may be perfectly good.
&"	http/500/	500 Internal Server Error	meaning	Meaning	An unexpected condition kept the server from fulfilling the request (RFC 9110, section 15.6.1). The code says whose side the fault is on, and nothing else: not what broke, not whether it will pass, and not whether part of the work was done. It is also the general code of the class, as which clients must read any 5xx code they do not know (RFC 9110, section 15).
`)
