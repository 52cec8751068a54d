sitegenSearch("t3cb3ad73",`The server failed on a request that may well be fine.`)
