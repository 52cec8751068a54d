sitegenSearch("tc233b0a0-218",`!!#F!!	Links	links	Links	Links that lead nowhere or not where their text says.
`)
