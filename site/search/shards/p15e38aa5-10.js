sitegenSearch("p15e38aa5-10",`!!"8!%	http/404/	404 Not Found	clients	What clients do	Browsers show the body that came with the response. Most HTTP libraries do not repeat the request, since nothing in the response says that a second try would end otherwise. curl --retry does not repeat it either (curl manual, --retry). Google removes an address that answers 404 from its index, and asks for it less and less often (Google Search Central).
&&	http/404/	404 Not Found	example	Example	The order does not exist, and the body says so in a form that a program can read.
`)
