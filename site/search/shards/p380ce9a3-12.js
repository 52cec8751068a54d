sitegenSearch("p380ce9a3-12",`!!"@!,	http/418/	418 (Unused)	who-sends-418	Who sends 418?	Pages made for the joke, and a few services that want to be rid of a request. If you get it from an API, look at the body and at the documentation of that service. There is no common meaning to fall back on.
`)
