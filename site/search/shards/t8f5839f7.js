sitegenSearch("t8f5839f7",``)
