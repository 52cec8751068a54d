sitegenSearch("p40807039-14",`!!!,!%	diagnostics/SG011/	SG011 yaml-syntax	mend	How to mend it	Put quotes around a value that contains : or #, or that starts with one of the signs [, {, *, &, !, |, %, @ and the backtick: Indent with spaces, and keep one of two equal keys.
`)
