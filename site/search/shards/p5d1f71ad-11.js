sitegenSearch("p5d1f71ad-11",`!!!?!!	diagnostics/SG033/	SG033 alias-twice			An alias would take a URL that another page has.
&"	diagnostics/SG033/	SG033 alias-twice	meaning	What it means	Each alias, a former name of a code or an old URL of an article, becomes a page that leads visitors on. Two pages cannot stand at one URL: if a code had been called what another is called now, old links would reach the wrong one. In an entry, the alias "Disk full" takes the URL disk-full/ beside the entry's own.
&#	diagnostics/SG033/	SG033 alias-twice	example	Example	Two entries claim to have been called full: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md
`)
