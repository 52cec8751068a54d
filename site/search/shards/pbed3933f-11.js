sitegenSearch("pbed3933f-11",`!!!S!!	diagnostics/SG060/	SG060 one-way-relation			An entry names another as related, but not the other way round.
&"	diagnostics/SG060/	SG060 one-way-relation	meaning	What it means	Pages show a relation in both directions in any case, so readers lose nothing. But the author of the other entry does not see it in the source, and may not mean it. The warning asks for both to say it. A relation that the registry filled in is not held to this.
&#	diagnostics/SG060/	SG060 one-way-relation	example	Example	E1 names E2, and E2 names nobody: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md
&%	diagnostics/SG060/	SG060 one-way-relation	mend	How to mend it	Add the line that the help shows to the other entry, here related: [E1]. If the two have little to do with each other, remove the first one's instead.
`)
