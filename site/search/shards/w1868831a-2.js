sitegenSearch("w1868831a-2",`!thanks	Tn#f
`)
