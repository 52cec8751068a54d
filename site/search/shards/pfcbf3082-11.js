sitegenSearch("pfcbf3082-11",`!!"y!%	http/microsoft/451/	451 Redirect (Microsoft, unofficial)	what-to-do	What to do	Client: send this and all later requests to the new address. If the header is missing, run Autodiscover again. Proxy in front of Exchange: pass X-MS-Location through. It is not called Location, so no rule that rewrites redirects will touch it, for good or ill. Statistics on legal blocks: exclude the ActiveSync path. A new protocol would use 308, which needs no explanation and keeps the method.
&&	http/microsoft/451/	451 Redirect (Microsoft, unofficial)	example	Example	
`)
