sitegenSearch("p18a1e14b-13",`!!"W!&	http/506/	506 Variant Also Negotiates	example	Example	manual.var names manual.de.var as the German version, and that is a list as well. A reader who prefers English would get a page.
`)
