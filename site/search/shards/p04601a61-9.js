sitegenSearch("p04601a61-9",`!!#X!!	http/6xx-9xx/	6xx-9xx Outside HTTP			HTTP has no such classes. A client should treat an answer of this kind as a server error.
`)
