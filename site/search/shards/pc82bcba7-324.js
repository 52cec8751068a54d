sitegenSearch("pc82bcba7-324",`!!#A!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
