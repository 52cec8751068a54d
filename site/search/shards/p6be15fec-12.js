sitegenSearch("p6be15fec-12",`!!!{!&	http/102/	102 Processing (deprecated)	example	Example	A historic exchange: a WebDAV server copies a large folder. It shows that it is alive, reports with Status-URI which part is done, and in the end answers the request.
`)
