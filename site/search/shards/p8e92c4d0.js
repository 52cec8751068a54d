sitegenSearch("p8e92c4d0",`!!!e	guide/	Guide to working with status codes	tb30535d1	if-you-design-an-api	If you design an API	if-you-run-a-service	If you run a service	if-something-is-wrong-now	If something is wrong now	in-reading-order	In reading order
`)
