sitegenSearch("t3ae45f01",`Markdown or template tags are nested more than 100 levels deep.
Quotes, list items, emphasis and links may stand inside each other up to 100 levels, and so may the sections and partials of a template. No reader follows a text that deep. The limit exists because software that follows it without one can be brought to a crash by a single line. What lies deeper is left out, hence the error.
The page is one line of 101 quotes, each inside the other: content/guide.md
Such a line comes from a tool, most often from a mail thread or from text that was escaped again and again. Quote the one part you need. In a template, look for a partial that includes others at every level.`)
