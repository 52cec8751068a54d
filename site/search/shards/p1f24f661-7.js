sitegenSearch("p1f24f661-7",`!!#J!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
