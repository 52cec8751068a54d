sitegenSearch("pa7947f3e-5",`!!"Y!&	http/511/	511 Network Authentication Required	example	Example	A guest opens a page by plain HTTP. The portal answers with a link, and a refresh for browsers.
`)
