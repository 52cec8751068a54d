sitegenSearch("p50dcbfdc-15",`!!"[!&	http/511/	511 Network Authentication Required	example	Example	A guest opens a page by plain HTTP. The portal answers with a link, and a refresh for browsers.
`)
