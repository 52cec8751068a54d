sitegenSearch("tc233b0a0-230",`!!#R!!	6xx-9xx Outside HTTP	6xx-9xx	Outside HTTP	HTTP has no such classes. A client should treat an answer of this kind as a server error.
`)
