sitegenSearch("pd59bf888-4",`!!#I!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
