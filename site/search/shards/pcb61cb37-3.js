sitegenSearch("pcb61cb37-3",`!!#I!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
