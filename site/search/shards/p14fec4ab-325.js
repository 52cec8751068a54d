sitegenSearch("p14fec4ab-325",`!!#B!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
