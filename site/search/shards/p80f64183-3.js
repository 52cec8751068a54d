sitegenSearch("p80f64183-3",`!!"U!&	http/506/	506 Variant Also Negotiates	example	Example	manual.var names manual.de.var as the German version, and that is a list as well. A reader who prefers English would get a page.
`)
