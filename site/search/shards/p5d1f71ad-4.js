sitegenSearch("p5d1f71ad-4",`!!!:!!	diagnostics/SG028/	SG028 code-attribute			What stands behind the language of a fence cannot be understood.
&"	diagnostics/SG028/	SG028 code-attribute	meaning	What it means	Behind the language a fence takes attributes: a title, marked lines, line numbers, the name of a tab, a file to include. This one is unknown, has no value, is set twice, marks a line that the sample does not have, or has the name of the tab beside it. The sample is shown as if it were not there.
&#	diagnostics/SG028/	SG028 code-attribute	example	Example	The sample has one line, and the third is to be marked: content/guide.md
&%	diagnostics/SG028/	SG028 code-attribute	mend	How to mend it	Do what the message offers. The manual lists the attributes under Markdown, and how each is written.
`)
