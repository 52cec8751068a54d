sitegenSearch("p0b8da871-3",`!!!|!&	http/202/	202 Accepted	example	Example	The body tells where the job stands and where to ask. The monitor is an ordinary resource of its own.
`)
