sitegenSearch("p5036e7fc-6",`!!!u!&	http/102/	102 Processing	example	Example	A historic exchange: a WebDAV server copies a large folder. It shows that it is alive, reports with Status-URI which part is done, and in the end answers the request.
`)
