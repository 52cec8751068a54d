sitegenSearch("pad8c970c-14",`!!#C!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
