sitegenSearch("pf2d49789-0",`!!#H!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
