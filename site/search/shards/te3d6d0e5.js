sitegenSearch("te3d6d0e5",`A fence names a language that cannot be highlighted.
The first word behind a fence is the language of the sample. sitegen does not know this one, so the sample is shown without colours. Most often the name is misspelt; the message then names the one that is near.
Two letters have changed places: content/guide.md
Write one of the names that the manual lists under Markdown. Where there is none for the language, write text: the sample is then plain on purpose.`)
