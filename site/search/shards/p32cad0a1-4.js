sitegenSearch("p32cad0a1-4",`!!#G!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
