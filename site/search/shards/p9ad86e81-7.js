sitegenSearch("p9ad86e81-7",`!!#J!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
