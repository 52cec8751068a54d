sitegenSearch("p23d0d676-8",`!!#K!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
