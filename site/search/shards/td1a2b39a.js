sitegenSearch("td1a2b39a",`A required section is missing.
The catalogue declares the section as required, and the entry has no level-2 heading of that title. A reader who comes for the example of a code finds none, and a tool that links to #example leads nowhere. Entries whose status is removed are exempt.
The catalogue asks for two sections, and the entry has one: content/codes/catalogue.yaml content/codes/E1.md
Write the section, in the order of the catalogue. Where an entry cannot have one, lift the rule for this entry and say why:`)
