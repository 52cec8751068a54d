sitegenSearch("tc233b0a0-214",`!!#B!!	Examples	examples	Examples	HTTP examples that do not show their own code.
`)
