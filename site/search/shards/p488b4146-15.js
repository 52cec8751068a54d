sitegenSearch("p488b4146-15",`!!"?!&	http/413/	413 Content Too Large	example	Example	The client asks before it uploads 25 MB, and is told the limit. Not a byte of the photo travels.
`)
