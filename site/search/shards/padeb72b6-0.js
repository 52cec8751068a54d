sitegenSearch("padeb72b6-0",`!!!!!!	diagnostics/SG001/	SG001 not-utf8			A file is not UTF-8 text.
&"	diagnostics/SG001/	SG001 not-utf8	meaning	What it means	Sitegen reads every Markdown, YAML, CSV and template file as UTF-8, the encoding of the pages that it writes. A byte that belongs to no UTF-8 character would turn into a replacement sign somewhere on the site, and nobody would know which letter was meant. The report names the first such byte and its value.
&#	diagnostics/SG001/	SG001 not-utf8	example	Example	The file content/guide.md holds the word "café" as an old editor saved it, in Latin-1. Its last letter is the byte E9: content/guide.md (in hexadecimal)
`)
