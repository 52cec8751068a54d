sitegenSearch("pd59bf888-6",`!!#K!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
