sitegenSearch("p0a10b6ef-325",`!!#B!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
