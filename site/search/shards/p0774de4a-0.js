sitegenSearch("p0774de4a-0",`!!#E!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
