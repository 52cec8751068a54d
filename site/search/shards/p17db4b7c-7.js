sitegenSearch("p17db4b7c-7",`!!"u!%	http/microsoft/457/	457 Expired Password	what-to-do	What to do	Phones cannot change the password over ActiveSync. A server that answers 457 must send X-MS-Credential-Service-Url along (MS-ASHTTP, 3.2.5.1); by its name, that is the address where the password can be changed. Show it, pause, and try again only when the person has entered a new password. Operators see a wave of 457 in the proxy's log as what it is, a date in the calendar, and need no alarm for
&&	http/microsoft/457/	457 Expired Password	example	Example	
`)
