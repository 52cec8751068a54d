sitegenSearch("pcb61cb37-2",`!!#H!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
