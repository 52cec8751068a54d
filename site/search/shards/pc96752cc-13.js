sitegenSearch("pc96752cc-13",`!!#L!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
