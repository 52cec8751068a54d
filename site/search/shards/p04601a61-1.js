sitegenSearch("p04601a61-1",`!!#P!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
