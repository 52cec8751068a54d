sitegenSearch("pbed3933f-10",`!!!R!!	diagnostics/SG059/	SG059 footnote-undefined			A text refers to a footnote that is not there.
&"	diagnostics/SG059/	SG059 footnote-undefined	meaning	What it means	[^label] leads to the footnote of that label in the same text. Where there is none, it stands on the page as it is written, with its brackets. The footnote may have been lost when text was moved from one file to another.
&#	diagnostics/SG059/	SG059 footnote-undefined	example	Example	The footnote is not in the file: content/guide.md
&%	diagnostics/SG059/	SG059 footnote-undefined	mend	How to mend it	Write the footnote on a line of its own: A text that only looks like a reference, such as a regular expression, belongs in a code span, or is written with a backslash: \\[^limit].
`)
