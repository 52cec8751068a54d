sitegenSearch("p9b56bea8",`!!"^	http/cloudflare/526/	526 Invalid SSL certificate	tea3238cb	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	how-do-i-fix-cloudflare-error-526	How do I fix Cloudflare error 526?
#_	http/cloudflare/527/	527 Railgun error	tef273c02	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#a	http/cloudflare/530/	530 Error 1xxx in the body	ta474b09d	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	where-do-i-find-the-1xxx-number-of-a-cloudflare-error	Where do I find the 1xxx number of a Cloudflare error?	is-cloudflare-error-1020-an-http-status-code	Is Cloudflare error 1020 an HTTP status code?
`)
