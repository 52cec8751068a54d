sitegenSearch("p1415acd4-14",`!!#F!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
