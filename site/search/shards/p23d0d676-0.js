sitegenSearch("p23d0d676-0",`!!#C!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
