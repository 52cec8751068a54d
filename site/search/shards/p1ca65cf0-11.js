sitegenSearch("p1ca65cf0-11",`!!#8!1	manual/markdown/	Markdown	words	Words	Where a catalogue asks for a number of words, a word is a stretch without white space that has a letter or a digit. In Chinese, Japanese, Thai and Lao, each letter counts. Text in code spans and in cells of tables counts; code blocks, headings and raw HTML do not, nor, for a section, do footnotes.
`)
