sitegenSearch("p23d0d676-4",`!!#G!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
