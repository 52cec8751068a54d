sitegenSearch("p32cad0a1-9",`!!#L!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
