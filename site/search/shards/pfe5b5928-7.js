sitegenSearch("pfe5b5928-7",`!!"S!&	http/504/	504 Gateway Timeout	example	Example	The report took longer than the gateway waits. The body warns that the work may go on.
`)
