sitegenSearch("pe6f5fd34-8",`!!!3!!	diagnostics/SG021/	SG021 section-unknown			An entry has a section that the catalogue does not declare.
&"	diagnostics/SG021/	SG021 section-unknown	meaning	What it means	The level-2 headings of an entry are its sections, and the catalogue lists them all. Readers learn the layout once, and links to #example work on each page. A heading outside the list is misspelt, or it tells of something that other entries lack. With extraSections: warn the finding is a warning, with extraSections: allow there is none, and a catalogue without sections takes any heading.
&#	diagnostics/SG021/	SG021 section-unknown	example	Example	The catalogue declares one section, the entry has two: content/codes/catalogue.yaml content/codes/E1.md
`)
