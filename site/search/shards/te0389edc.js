sitegenSearch("te0389edc",`Mustache templates and their variables.`)
