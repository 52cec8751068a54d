sitegenSearch("pfcbf3082-9",`!!"x!%	http/microsoft/450/	450 Blocked by Windows Parental Controls (Microsoft, unofficial)	what-to-do	What to do	A site owner cannot do anything, and will find nothing in the log. A program that runs on family computers may show "not allowed on this account" for a 450 and must not try again. Whoever administers the family account can allow the address. For a block of your own making, send 403. If a court or a law demands it, the registered code is 451.
&&	http/microsoft/450/	450 Blocked by Windows Parental Controls (Microsoft, unofficial)	example	Example	
&'	http/microsoft/450/	450 Blocked by Windows Parental Controls (Microsoft, unofficial)	see-also	See also	403 and its neighbours
`)
