sitegenSearch("p32cad0a1-3",`!!#F!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
