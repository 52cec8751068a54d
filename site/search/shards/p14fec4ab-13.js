sitegenSearch("p14fec4ab-13",`!!"@!%	http/418/	418 (Unused)	clients	What clients do	They treat it like a 400, as they must treat every code that they do not know (RFC 9110, section 15). curl --retry ignores it (curl manual, --retry). Many libraries know the joke: Python 3.11 and Node.js 20 both give "I'm a Teapot" as its phrase, as we found by asking them.
&&	http/418/	418 (Unused)	example	Example	An Easter egg, as curl shows it over HTTP/2. That version transmits no phrases, and header names in lower case.
`)
