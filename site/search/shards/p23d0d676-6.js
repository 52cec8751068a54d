sitegenSearch("p23d0d676-6",`!!#I!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
