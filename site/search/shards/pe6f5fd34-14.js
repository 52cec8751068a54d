sitegenSearch("pe6f5fd34-14",`!!!6!!	diagnostics/SG024/	SG024 section-content			A section lacks the kind of content that the catalogue asks for.
&"	diagnostics/SG024/	SG024 section-content	meaning	What it means	A section can be declared with contains: code asks for a code block, http for an HTTP response in a code block marked http, list for a list, link for a link. An example without code, or a "See also" without a link, has a heading that promises more than it holds.
&#	diagnostics/SG024/	SG024 section-content	example	Example	The example is described and not shown: content/codes/catalogue.yaml content/codes/E1.md
`)
