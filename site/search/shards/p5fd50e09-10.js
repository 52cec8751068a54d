sitegenSearch("p5fd50e09-10",`!!!Y!!	diagnostics/SG070/	SG070 example-code			An HTTP example answers with another code than the one it explains.
&"	diagnostics/SG070/	SG070 example-code	meaning	What it means	Readers copy examples before they read the text around them. In a section declared with contains: http, at least one response has the status code of its own entry; others may stand beside it, such as an interim response before the final one. The usual cause is an entry that started as a copy of another.
&#	diagnostics/SG070/	SG070 example-code	example	Example	The entry explains 404, and its example shows a 410: content/codes/catalogue.yaml content/codes/404.md
`)
