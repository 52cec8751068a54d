sitegenSearch("p5d1f71ad-3",`!!!9!!	diagnostics/SG027/	SG027 unknown-language			A fence names a language that nobody knows.
&"	diagnostics/SG027/	SG027 unknown-language	meaning	What it means	The first word behind a fence is the language of the sample. sitegen does not know this one, so the sample is shown without colours. Most often the name is misspelt; the message then names the one that is near. Names of languages that are known and not highlighted, such as lua, are fine.
&#	diagnostics/SG027/	SG027 unknown-language	example	Example	Two letters have changed places: content/guide.md
&%	diagnostics/SG027/	SG027 unknown-language	mend	How to mend it	Write one of the names that the manual lists under Markdown. Where there is none for the language, write text: the sample is then plain on purpose.
`)
