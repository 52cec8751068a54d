sitegenSearch("p64ec39e9-0",`!!"Q!&	http/504/	504 Gateway Timeout	example	Example	The report took longer than the gateway waits. The body warns that the work may go on.
`)
