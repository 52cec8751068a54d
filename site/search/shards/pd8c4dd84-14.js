sitegenSearch("pd8c4dd84-14",`!!!,!%	diagnostics/SG011/	SG011 yaml-syntax	mend	How to mend it	Put quotes around a value that contains : or #, or that starts with one of the signs [, {, *, &, !, |, %, @ and the backtick: In double quotes, write a backslash twice, or use single quotes, in which it is only a backslash: Indent with spaces, and keep one of two equal keys.
`)
