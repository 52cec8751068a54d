sitegenSearch("padeb72b6-4",`!!!%!!	diagnostics/SG004/	SG004 symlink-escapes			A symbolic link leads out of the content or back to itself.
&"	diagnostics/SG004/	SG004 symlink-escapes	meaning	What it means	Symbolic links may lead to other places inside the content folder. A link that leaves it would publish whatever it finds there, perhaps a private file, and the site would build on one machine only. A link that leads back to itself, or to a folder around it, has no end. The same holds for links below templates.
&#	diagnostics/SG004/	SG004 symlink-escapes	example	Example	The first link leaves the content folder, the second one points at itself: content/notes.md (a link) content/again (a link to itself)
`)
