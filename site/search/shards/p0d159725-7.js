sitegenSearch("p0d159725-7",`!!"c!%	http/cloudflare/524/	524 A timeout occurred	what-to-do	What to do	Do not let a person wait two minutes for one response. Answer 202 at once, with an address to ask for the outcome: If that is out of reach: find the slow query, start sending early so that Cloudflare has something to read, or move the one slow path to a host name that is not proxied. For clients, 524 is the dangerous one of the family. The work was accepted and perhaps finished, so a repeated
&&	http/cloudflare/524/	524 A timeout occurred	example	Example	
&'	http/cloudflare/524/	524 A timeout occurred	see-also	See also	Long work in a REST API
`)
