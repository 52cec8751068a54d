sitegenSearch("pc96752cc-15",`!!#N!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
