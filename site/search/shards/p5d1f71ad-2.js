sitegenSearch("p5d1f71ad-2",`!!!8!!	diagnostics/SG026/	SG026 heading-one			A page has a level-1 heading in its text.
&"	diagnostics/SG026/	SG026 heading-one	meaning	What it means	The page's title is its level-1 heading, and it comes from the front matter or from the code. A second one confuses screen readers and search engines, which take that level for the name of the whole page. In an entry it also hides a section, since sections are level-2 headings.
&#	diagnostics/SG026/	SG026 heading-one	example	Example	The title is repeated in the text: content/guide.md
&%	diagnostics/SG026/	SG026 heading-one	mend	How to mend it	Delete the heading if it repeats the title. Otherwise write it with two signs, ## Caching, and let the headings below it move down with it.
`)
