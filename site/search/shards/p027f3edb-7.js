sitegenSearch("p027f3edb-7",`!!"m!*	http/cloudflare/530/	530 Error 1xxx in the body (Cloudflare, unofficial)	is-cloudflare-error-1020-an-http-status-code	Is Cloudflare error 1020 an HTTP status code?	No. It is the text on a page whose status line says 403. HTTP status codes have three digits, so a number such as 1020 cannot be one.
`)
