sitegenSearch("p265c08d1-197",`!!!{!)	http/203/	203 Non-Authoritative Information	see-also	See also	Caching by status code The worst mistakes across all codes
`)
