sitegenSearch("pcdf8c066-325",`!!#B!!	diagnostics/examples/	Examples			HTTP examples that do not show their own code.
`)
