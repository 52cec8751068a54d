sitegenSearch("pec74eb15",`!!"Z	http/cloudflare/523/	523 Origin is unreachable	t0f40f48d	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	how-do-i-fix-cloudflare-error-523	How do I fix Cloudflare error 523?
#[	http/cloudflare/524/	524 A timeout occurred	t5f36599d	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	how-do-i-raise-cloudflares-timeout-for-error-524	How do I raise Cloudflare's timeout for error 524?
#]	http/cloudflare/525/	525 SSL handshake failed	t5ac8a317	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	what-is-the-difference-between-525-and-526	What is the difference between 525 and 526?
`)
