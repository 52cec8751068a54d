sitegenSearch("t0395a8f2",`A key is not one that sitegen or the catalogue knows.
A key that nobody reads has no effect, and its author believes it has one. Most are spelling mistakes; then the report names the key that was meant. The rule holds for front matter, site.yaml, catalogue.yaml and every map inside them. An entry may also have the fields that its catalogue declares.
The page's description has lost a letter: content/guide.md
Correct the spelling. A fact that your entries should carry is declared once, in catalogue.yaml; otherwise remove the key.`)
