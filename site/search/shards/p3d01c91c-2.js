sitegenSearch("p3d01c91c-2",`!!"#!)	http/226/	226 IM Used	see-also	See also	Caching by status code The five classes
`)
