sitegenSearch("pcb61cb37-9",`!!#O!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
