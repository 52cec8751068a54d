sitegenSearch("t3d04b3f5",`Relations, replacements and dates.`)
