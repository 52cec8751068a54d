sitegenSearch("p027f3edb-15",`!!"p!%	http/esri/499/	499 Token Required (Esri, unofficial)	what-to-do	What to do	Ask for a token at the portal's generateToken and send it, preferably in a header and not in the address, where logs keep it. No account there? Then the layer is simply not shared, and no code of yours will open it. Let monitors check the body. One that looks at the status alone will call this server healthy. As the author of an API, answer 401, with the code in the status line where every client
&&	http/esri/499/	499 Token Required (Esri, unofficial)	see-also	See also	A 200 that reports an error
&'	http/esri/499/	499 Token Required (Esri, unofficial)	faq	FAQ	
`)
