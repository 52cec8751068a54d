sitegenSearch("padeb72b6-3",`!!!#!!	diagnostics/SG003/	SG003 folder-as-file			A folder has the name of a file.
&"	diagnostics/SG003/	SG003 folder-as-file	meaning	What it means	Files that end in .md, .yaml, .yml, .csv or .lock are read. A folder of such a name is most often an archive that was unpacked in the wrong place, or a file that was dropped onto another. Sitegen does not look into it, so whatever lies inside would be missing from the site.
&#	diagnostics/SG003/	SG003 folder-as-file	example	Example	There is a folder where the page content/notes.md is expected: content/notes.md (a folder)
&%	diagnostics/SG003/	SG003 folder-as-file	mend	How to mend it	Rename the folder, for example from notes.md to notes. If it was meant to be one page, move its text into a file of that name. A folder's own landing page is the file index.md inside it.
`)
