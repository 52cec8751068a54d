sitegenSearch("p027f3edb-2",`!!"l!%	http/cloudflare/527/	527 Railgun error (Cloudflare, unofficial)	what-to-do	What to do	Strike it from new code. A table of codes may keep it for old logs, where it counts as a 502. Should a response with 527 arrive today, something other than Railgun sent it; read its body and its Server header.
&&	http/cloudflare/527/	527 Railgun error (Cloudflare, unofficial)	see-also	See also	The codes that Cloudflare does send
`)
