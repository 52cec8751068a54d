sitegenSearch("t347d0185",`Rules that are lifted without need.`)
