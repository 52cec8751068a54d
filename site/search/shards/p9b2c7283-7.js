sitegenSearch("p9b2c7283-7",`!!"U!&	http/511/	511 Network Authentication Required	example	Example	A guest opens a page by plain HTTP. The portal answers with a link, and a refresh for browsers.
`)
