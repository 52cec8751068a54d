sitegenSearch("pa2a1cf1c-12",`!!".!&	http/307/	307 Temporary Redirect	example	Example	The POST is to be sent once more, as it is, to another region.
`)
