sitegenSearch("pf2d49789-2",`!!#J!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
