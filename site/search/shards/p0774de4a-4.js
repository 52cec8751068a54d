sitegenSearch("p0774de4a-4",`!!#I!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
