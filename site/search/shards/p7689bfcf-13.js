sitegenSearch("p7689bfcf-13",`!!!R!%	diagnostics/SG059/	SG059 footnote-undefined	mend	How to mend it	Write the footnote on a line of its own: A text that only looks like a reference, such as the rest of a regular expression, belongs in a code span, or is written with a backslash: \\[^limit].
`)
