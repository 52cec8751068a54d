sitegenSearch("pa2d6f99e-3",`!!!L!!	diagnostics/SG052/	SG052 unknown-code			A link or a field names a code that has no entry.
&"	diagnostics/SG052/	SG052 unknown-code	meaning	What it means	A reference such as [the other error][E9], a long form such as [codes:E9], or a field such as related means the entry of that code, and there is none. A bracketed text on its own, [E9], that names no code stays plain text and is not reported.
&#	diagnostics/SG052/	SG052 unknown-code	example	Example	The catalogue has one entry, which says that another is related to it: content/codes/catalogue.yaml content/codes/E1.md
&%	diagnostics/SG052/	SG052 unknown-code	mend	How to mend it	Correct the code, or write its entry. For a code that you will not document, take the brackets away, or link to the page of whoever defines it.
`)
