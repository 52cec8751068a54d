sitegenSearch("p5fd50e09-12",`!!!Z!!	diagnostics/SG071/	SG071 example-header			An HTTP example lacks a header that its code requires.
&"	diagnostics/SG071/	SG071 example-header	meaning	What it means	Some responses are incomplete without a header: a 401 must say how to authenticate, a 405 which methods are allowed. A section can name the field that lists these headers, with headers:. The entry's own response in the example must then show each of them. A|B in the list asks for one of the two, and letter case does not matter.
&#	diagnostics/SG071/	SG071 example-header	example	Example	The entry lists WWW-Authenticate, and the example leaves it out: content/codes/catalogue.yaml content/codes/401.md
`)
