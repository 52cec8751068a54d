sitegenSearch("p5d1f71ad-14",`!!!@!%	diagnostics/SG034/	SG034 url-twice	mend	How to mend it	Rename one file or move it to another folder. Add the old URL to its aliases if it was published before. A code that has the name of a class, or a file of yours that has the name of one of the theme's, is renamed in the same way.
`)
