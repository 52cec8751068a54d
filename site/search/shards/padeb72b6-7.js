sitegenSearch("padeb72b6-7",`!!!'!!	diagnostics/SG006/	SG006 nested-too-deep			Markdown or template tags are nested more than 100 levels deep.
&"	diagnostics/SG006/	SG006 nested-too-deep	meaning	What it means	Quotes, list items, emphasis and links may stand inside each other up to 100 levels, and so may the sections and partials of a template. No reader follows a text that deep. The limit exists because software that follows it without one can be brought to a crash by a single line. What lies deeper is left out, hence the error.
&#	diagnostics/SG006/	SG006 nested-too-deep	example	Example	The page is one line of 101 quotes, each inside the other: content/guide.md
`)
