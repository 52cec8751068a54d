sitegenSearch("p11b07d6e-11",`!!";!&	http/407/	407 Proxy Authentication Required	example	Example	The client asks for a tunnel, and the proxy demands a name and a password first.
`)
