sitegenSearch("p488b4146-10",`!!">!&	http/412/	412 Precondition Failed	example	Example	The editor loaded version 3 of the article. Somebody else has saved version 4 meanwhile.
`)
