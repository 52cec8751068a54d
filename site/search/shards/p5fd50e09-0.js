sitegenSearch("p5fd50e09-0",`!!!T!!	diagnostics/SG060/	SG060 one-way-relation			An entry names another as related, but not the other way round.
&"	diagnostics/SG060/	SG060 one-way-relation	meaning	What it means	Pages show a relation in both directions in any case, so readers lose nothing. But the author of the other entry does not see it in the source, and may not mean it. The warning asks for both to say it. A relation that the registry filled in is not held to this, nor is what a draft says of an entry that is none: a build without drafts has no such code to name.
&#	diagnostics/SG060/	SG060 one-way-relation	example	Example	E1 names E2, and E2 names nobody: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md
`)
