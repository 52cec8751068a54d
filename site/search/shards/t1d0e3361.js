sitegenSearch("t1d0e3361",`HTTP has no such classes. A client should treat an answer of this kind as a server error.`)
