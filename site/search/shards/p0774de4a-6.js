sitegenSearch("p0774de4a-6",`!!#K!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
