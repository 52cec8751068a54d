sitegenSearch("p18a1e14b-1",`!!"U!&	http/504/	504 Gateway Timeout	example	Example	The report took longer than the gateway waits. The body warns that the work may go on.
`)
