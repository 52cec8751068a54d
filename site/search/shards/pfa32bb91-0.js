sitegenSearch("pfa32bb91-0",`!!#H!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
