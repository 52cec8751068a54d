sitegenSearch("padeb72b6-15",`!!!-!!	diagnostics/SG012/	SG012 unknown-key			A key is not one that sitegen or the catalogue knows.
&"	diagnostics/SG012/	SG012 unknown-key	meaning	What it means	A key that nobody reads has no effect, and its author believes it has one. Most are spelling mistakes; then the report names the key that was meant. The rule holds for front matter, site.yaml, catalogue.yaml and every map inside them. An entry may also have the fields that its catalogue declares. Nor is << known, by which other readers of YAML merge maps.
&#	diagnostics/SG012/	SG012 unknown-key	example	Example	The page's description has lost a letter: content/guide.md
&%	diagnostics/SG012/	SG012 unknown-key	mend	How to mend it	Correct the spelling. A fact that your entries should carry is declared once, in catalogue.yaml; otherwise remove the key.
`)
