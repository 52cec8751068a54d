sitegenSearch("p55cf7026-13",`!!"2!&	http/307/	307 Temporary Redirect	example	Example	The POST is to be sent once more, as it is, to another region.
`)
