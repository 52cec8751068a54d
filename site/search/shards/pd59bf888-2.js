sitegenSearch("pd59bf888-2",`!!#G!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
