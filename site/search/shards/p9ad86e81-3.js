sitegenSearch("p9ad86e81-3",`!!#F!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
