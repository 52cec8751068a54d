sitegenSearch("p027f3edb-12",`!!"o!%	http/esri/498/	498 Invalid Token (Esri, unofficial)	what-to-do	What to do	Do not look at the status line. Parse the body, and look for error first: Renew some minutes before the token ends, by the expires value that came with it, and you will not meet the code at all. If a fresh token is refused too, compare the referrer that it was made for with the one that you send. nginx once reserved 498 and never used it, so a 498 in the log of a proxy did not come from nginx.
&&	http/esri/498/	498 Invalid Token (Esri, unofficial)	see-also	See also	Why errors in a 200 are trouble Token Required, its sibling
&'	http/esri/498/	498 Invalid Token (Esri, unofficial)	faq	FAQ	
`)
