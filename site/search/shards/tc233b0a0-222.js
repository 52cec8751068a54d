sitegenSearch("tc233b0a0-222",`!!#J!!	Templates	templates	Templates	Mustache templates and their variables.
`)
