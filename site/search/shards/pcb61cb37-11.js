sitegenSearch("pcb61cb37-11",`!!#Q!!	diagnostics/registry/	Registry and data			Facts in tables that entries are held to.
`)
