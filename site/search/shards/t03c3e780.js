sitegenSearch("t03c3e780",`The request arrived and the exchange goes on; a final response follows.`)
