sitegenSearch("pcb61cb37-13",`!!#S!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
