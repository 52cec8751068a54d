sitegenSearch("pe0121308-4",`!!"5!&	http/407/	407 Proxy Authentication Required	example	Example	The client asks for a tunnel, and the proxy demands a name and a password first.
`)
