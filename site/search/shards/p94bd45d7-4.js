sitegenSearch("p94bd45d7-4",`!!"@!&	http/412/	412 Precondition Failed	example	Example	The editor loaded version 3 of the article. Somebody else has saved version 4 meanwhile.
`)
