sitegenSearch("pbf1b2361-3",`!!"0!&	http/307/	307 Temporary Redirect	example	Example	The POST is to be sent once more, as it is, to another region.
`)
