sitegenSearch("p94bd45d7-9",`!!"A!&	http/413/	413 Content Too Large	example	Example	The client asks before it uploads 25 MB, and is told the limit. Not a byte of the photo travels.
`)
