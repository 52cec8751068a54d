sitegenSearch("pe88be7a0-7",`!!"4!%	http/400/	400 Bad Request	clients	What clients do	They report a failure and leave it there. Sending the same bytes again gives the same answer, so there is no use in a retry. fetch does not reject its promise for a 400; the caller has to look at response.ok (MDN, fetch). curl ends with exit code 0 unless it is called with --fail (curl manual, -f).
&&	http/400/	400 Bad Request	example	Example	The value of quantity is missing, so this is no JSON at all. The answer says where the parser stopped.
`)
