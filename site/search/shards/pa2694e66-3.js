sitegenSearch("pa2694e66-3",`!!"C!&	http/415/	415 Unsupported Media Type	example	Example	The text is JSON, but curl was called with -d alone and says that it is a form. Had the client compressed its body with an unknown coding, the hint would stand in the other header:
`)
