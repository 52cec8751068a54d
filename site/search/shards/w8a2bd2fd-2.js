sitegenSearch("w8a2bd2fd-2",`!thanks	Tn#f
`)
