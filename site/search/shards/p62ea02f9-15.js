sitegenSearch("p62ea02f9-15",`!!"L!&	http/426/	426 Upgrade Required	example	Example	Somebody opens the live feed in the address bar. The answer says what the address is for.
`)
