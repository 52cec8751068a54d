sitegenSearch("padeb72b6-12",`!!!+!!	diagnostics/SG010/	SG010 front-matter-missing			A Markdown file does not start with front matter.
&"	diagnostics/SG010/	SG010 front-matter-missing	meaning	What it means	Every page states its own title, in a block of YAML between two lines of --- at the very top of the file. Sitegen does not guess titles from headings or file names. Nothing may stand before the block, not even an empty line.
&#	diagnostics/SG010/	SG010 front-matter-missing	example	Example	The page begins with its text at once: content/guide.md
&%	diagnostics/SG010/	SG010 front-matter-missing	mend	How to mend it	Put the block on the first lines of the file. An entry of a catalogue needs no title, but it needs the block: A Markdown file that is no page, such as a README for authors, belongs outside the content folder.
`)
