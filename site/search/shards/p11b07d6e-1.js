sitegenSearch("p11b07d6e-1",`!!"9!&	http/405/	405 Method Not Allowed	example	Example	The report can be read and nothing else. Allow says so, and the body says it once more for people.
`)
