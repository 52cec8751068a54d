sitegenSearch("pc96752cc-8",`!!#G!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
