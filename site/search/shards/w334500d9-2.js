sitegenSearch("w334500d9-2",`!thanks	Tn#f
`)
