sitegenSearch("pa2d6f99e-12",`!!!R!!	diagnostics/SG058/	SG058 footnote-unused			A footnote is never referenced.
&"	diagnostics/SG058/	SG058 footnote-unused	meaning	What it means	A footnote is shown where a reference leads to it. One that no text refers to is left out of the page, and nobody reads it. The reference may be misspelt, or have gone with a sentence that you removed. A reference that stands only in a footnote which is left out does not count, nor does one in the text of a link.
&#	diagnostics/SG058/	SG058 footnote-unused	example	Example	The text says [^limit], the footnote [^limits]: content/guide.md
`)
