sitegenSearch("p7a7be13c-3",`!!"7!&	http/405/	405 Method Not Allowed	example	Example	The report can be read and nothing else. Allow says so, and the body says it once more for people.
`)
