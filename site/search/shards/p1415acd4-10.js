sitegenSearch("p1415acd4-10",`!!#B!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
