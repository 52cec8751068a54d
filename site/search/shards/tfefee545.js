sitegenSearch("tfefee545",`The site has no home page.
The home page is written in content/index.md. Without it, the site's bare address answers "not found", and the link to the start that every page carries leads nowhere. When nothing else is there either, the report says that the content has no page: almost always a mistake of the folder, of a checkout or of a script that ran before.
Nobody has written a home page yet: content/index.md (missing)
Write content/index.md with a title and a few lines on what is to be found where. If it ought to be there, see whether the step that fetches or generates your pages ran.`)
