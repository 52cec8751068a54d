sitegenSearch("pf59acfd9-14",`!!#F!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
