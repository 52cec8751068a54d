sitegenSearch("p32cad0a1-13",`!!#P!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
