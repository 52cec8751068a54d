sitegenSearch("t748a5b58",`An entry has a section that the catalogue does not declare.
The level-2 headings of an entry are its sections, and the catalogue lists them all. Readers learn the layout once, and links to #example work on each page. A heading outside the list is misspelt, or it tells of something that other entries lack. With extraSections: warn the finding is a warning, with extraSections: allow there is none, and a catalogue without sections takes any heading.
The catalogue declares one section, the entry has two: content/codes/catalogue.yaml content/codes/E1.md
Correct the heading if the report suggests another. Otherwise make it a level-3 heading of a section, or declare it under sections so that every entry may have it.`)
