sitegenSearch("p4c68745d-13",`!!!z!&	http/202/	202 Accepted	example	Example	The body tells where the job stands and where to ask. The monitor is an ordinary resource of its own.
`)
