sitegenSearch("p9ad86e81-5",`!!#H!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
