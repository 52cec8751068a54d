sitegenSearch("tc76438aa",`Links that lead nowhere or not where their text says.`)
