sitegenSearch("p14fec4ab-324",`!!#A!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
