sitegenSearch("pfa32bb91-2",`!!#J!!	diagnostics/templates/	Templates			Mustache templates and their variables.
`)
