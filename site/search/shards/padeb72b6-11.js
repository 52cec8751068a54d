sitegenSearch("padeb72b6-11",`!!!*!!	diagnostics/SG009/	SG009 home-missing			The site has no home page.
&"	diagnostics/SG009/	SG009 home-missing	meaning	What it means	The home page is written in content/index.md. Without it, the site's bare address answers "not found", and the link to the start that every page carries leads nowhere. When nothing else is there either, the report says that the content has no page: almost always a mistake of the folder, of a checkout or of a script that ran before.
&#	diagnostics/SG009/	SG009 home-missing	example	Example	Nobody has written a home page yet: content/index.md (missing)
&%	diagnostics/SG009/	SG009 home-missing	mend	How to mend it	Write content/index.md with a title and a few lines on what is to be found where. If it ought to be there, see whether the step that fetches or generates your pages ran.
`)
