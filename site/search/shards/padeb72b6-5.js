sitegenSearch("padeb72b6-5",`!!!%!%	diagnostics/SG004/	SG004 symlink-escapes	mend	How to mend it	Copy the file into the content folder and remove the link. If the folder is shared between projects, make the copy a step of your build. A link that runs in a circle is of no use: delete it.
`)
