sitegenSearch("t235ef68d",`A Markdown file does not start with front matter.
Every page states its own title, in a block of YAML between two lines of --- at the very top of the file. Sitegen does not guess titles from headings or file names. Nothing may stand before the block, not even an empty line.
The page begins with its text at once: content/guide.md
Put the block on the first lines of the file. An entry of a catalogue needs no title, but it needs the block: A Markdown file that is no page, such as a README for authors, belongs outside the content folder.`)
