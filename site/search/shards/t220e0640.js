sitegenSearch("t220e0640",`Facts in tables that entries are held to.`)
