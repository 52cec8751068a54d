sitegenSearch("p5d1f71ad-12",`!!!?!%	diagnostics/SG033/	SG033 alias-twice	mend	How to mend it	Leave the alias with the page that visitors of the old URL look for. In a catalogue where several codes really share a name, code: {aliases: any} lets the first of them have the URL.
`)
