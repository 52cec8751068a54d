sitegenSearch("pf59acfd9-9",`!!#A!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
