sitegenSearch("tf63c8d62",`Fences, their attributes and the files that they include.`)
