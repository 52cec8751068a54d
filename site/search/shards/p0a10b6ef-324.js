sitegenSearch("p0a10b6ef-324",`!!#A!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
