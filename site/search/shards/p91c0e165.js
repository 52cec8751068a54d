sitegenSearch("p91c0e165",`!!!f	guide/	Guide to working with status codes	tbdd59581	if-you-design-an-api	If you design an API	if-you-run-a-service	If you run a service	if-something-is-wrong-now	If something is wrong now	in-reading-order	In reading order
`)
