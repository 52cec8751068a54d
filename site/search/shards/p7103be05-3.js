sitegenSearch("p7103be05-3",`!!#F!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
