sitegenSearch("p7103be05-7",`!!#J!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
