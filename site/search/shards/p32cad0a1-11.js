sitegenSearch("p32cad0a1-11",`!!#N!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
