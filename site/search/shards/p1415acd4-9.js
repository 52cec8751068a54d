sitegenSearch("p1415acd4-9",`!!#A!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
