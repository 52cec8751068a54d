sitegenSearch("p32391996-14",`!!"*!%	http/305/	305 Use Proxy	clients	What clients do	No client we know uses the address as a proxy. Browsers do not follow the code (Fetch, redirect status). Node.js 20 and Java 17 did not either when we tried, and Python's urllib raised an error. Only curl -L moved, and in a surprising way: version 7.88 treated Location like any redirect and asked the supposed proxy for its own start page, with POST remaining POST. That is within the rules,
&&	http/305/	305 Use Proxy	example	Example	What it looked like in the nineties. Do not copy it.
`)
