sitegenSearch("p9f8d178b-11",`!!"(!)	http/226/	226 IM Used	see-also	See also	Caching by status code The five classes
`)
