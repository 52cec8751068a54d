sitegenSearch("pcb61cb37-8",`!!#N!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
