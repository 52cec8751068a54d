sitegenSearch("p547ad281-9",`!!"*!)	http/226/	226 IM Used	see-also	See also	Caching by status code The five classes
`)
