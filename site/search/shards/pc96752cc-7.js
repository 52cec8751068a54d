sitegenSearch("pc96752cc-7",`!!#F!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
