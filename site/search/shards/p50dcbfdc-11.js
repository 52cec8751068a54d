sitegenSearch("p50dcbfdc-11",`!!"Z!&	http/510/	510 Not Extended (deprecated)	example	Example	A historic exchange. The client demands an extension by its address, with the prefix 12 for the header that belongs to it; this server wants another one.
`)
