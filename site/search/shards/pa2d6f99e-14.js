sitegenSearch("pa2d6f99e-14",`!!!S!!	diagnostics/SG059/	SG059 footnote-undefined			A text refers to a footnote that is not there.
&"	diagnostics/SG059/	SG059 footnote-undefined	meaning	What it means	[^label] leads to the footnote of that label in the same text. Where there is none, it stands on the page as it is written, with its brackets. The footnote may have been lost when text was moved from one file to another, or stand where it is none: in code, in HTML, or in the part of another entry of the file. What a field of an entry says stands on other pages too, and has no footnotes. That goes
&#	diagnostics/SG059/	SG059 footnote-undefined	example	Example	The footnote is not in the file: content/guide.md
`)
