sitegenSearch("t4be3f54d",`Codes, names and URLs that clash or do not fit.`)
