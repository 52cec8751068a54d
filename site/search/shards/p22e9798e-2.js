sitegenSearch("p22e9798e-2",`!!"#!)	http/226/	226 IM Used	see-also	See also	Caching by status code The five classes
`)
