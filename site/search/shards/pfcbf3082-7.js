sitegenSearch("pfcbf3082-7",`!!"x!!	http/microsoft/450/	450 Blocked by Windows Parental Controls (Microsoft, unofficial)			The filter of Windows Vista and later on a child's computer stopped the request before it reached the network.
&"	http/microsoft/450/	450 Blocked by Windows Parental Controls (Microsoft, unofficial)	meaning	Meaning	Parental controls in Windows did not allow the address for the signed-in user. The filter answered in the site's place, with a number of its own so that browsers could tell a block from a site's refusal (HTTP extension for Windows Parental Controls).
`)
