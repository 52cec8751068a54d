sitegenSearch("pf59acfd9-10",`!!#B!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
