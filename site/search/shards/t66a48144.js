sitegenSearch("t66a48144",`An HTTP example lacks a header that its code requires.
Some responses are incomplete without a header: a 401 must say how to authenticate, a 405 which methods are allowed. A section can name the field that lists these headers, with headers:. The entry's own response in the example must then show each of them. A|B in the list asks for one of the two, and letter case does not matter.
The entry lists WWW-Authenticate, and the example leaves it out: content/codes/catalogue.yaml content/codes/401.md
Add the header with a value that a server would really send, among the lines right below the status line. An empty line ends the headers, so what stands after it does not count.`)
