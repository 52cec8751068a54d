sitegenSearch("p7103be05-5",`!!#H!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
