sitegenSearch("p1f24f661-5",`!!#H!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
