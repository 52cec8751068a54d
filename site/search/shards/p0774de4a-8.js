sitegenSearch("p0774de4a-8",`!!#M!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
