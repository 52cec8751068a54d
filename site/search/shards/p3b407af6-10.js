sitegenSearch("p3b407af6-10",`!!!~!&	http/202/	202 Accepted	example	Example	The body tells where the job stands and where to ask. The monitor is an ordinary resource of its own.
`)
