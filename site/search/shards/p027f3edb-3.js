sitegenSearch("p027f3edb-3",`!!"m!!	http/cloudflare/530/	530 Error 1xxx in the body (Cloudflare, unofficial)			Cloudflare could not resolve the origin's name; a second, four-digit number in the body says what went wrong.
&"	http/cloudflare/530/	530 Error 1xxx in the body (Cloudflare, unofficial)	meaning	Meaning	Cloudflare failed to resolve the host name of the origin, so there was nowhere to send the request. The status line only says 530; the reason is an error of the series 1xxx, and stands in the body (Cloudflare, error 530).
`)
