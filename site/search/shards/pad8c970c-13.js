sitegenSearch("pad8c970c-13",`!!#B!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
