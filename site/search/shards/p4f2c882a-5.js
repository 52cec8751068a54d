sitegenSearch("p4f2c882a-5",`!!#[!!	http/6xx-9xx/	6xx-9xx Outside HTTP			HTTP has no such classes. A client should treat an answer of this kind as a server error.
`)
