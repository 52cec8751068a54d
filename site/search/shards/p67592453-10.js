sitegenSearch("p67592453-10",`!!#%!%	http/shopify/783/	783 Unexpected Token	what-to-do	What to do	Look at the bytes. Nine times out of ten the body that should be JSON begins with <: Then the cause is a wrong path, a login page or a proxy's error. If your own request is at fault, validate it before sending; the code for malformed JSON is 400.
&&	http/shopify/783/	783 Unexpected Token	see-also	See also	Errors that name their cause
`)
