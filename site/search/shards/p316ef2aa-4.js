sitegenSearch("p316ef2aa-4",`!!""!&	http/202/	202 Accepted	example	Example	The body tells where the job stands and where to ask. The monitor is an ordinary resource of its own.
`)
