sitegenSearch("p1f24f661-3",`!!#F!!	diagnostics/links/	Links			Links that lead nowhere or not where their text says.
`)
