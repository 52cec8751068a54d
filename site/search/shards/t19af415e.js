sitegenSearch("t19af415e",`The client has to do something more, most often ask somewhere else.`)
