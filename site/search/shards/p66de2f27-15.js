sitegenSearch("p66de2f27-15",`!!#B!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
