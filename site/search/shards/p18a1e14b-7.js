sitegenSearch("p18a1e14b-7",`!!"V!&	http/505/	505 HTTP Version Not Supported	example	Example	A home-made client writes the version it has read about into an old-style request line. The server replies in the highest version that it has.
`)
