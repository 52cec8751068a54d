sitegenSearch("t917ac6e0",`The request was received, understood and accepted.`)
