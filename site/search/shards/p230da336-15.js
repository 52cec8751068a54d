sitegenSearch("p230da336-15",`!!"(!)	http/226/	226 IM Used	see-also	See also	Caching by status code The five classes
`)
