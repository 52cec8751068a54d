sitegenSearch("p710ab05d",`!!"V	http/cloudflare/520/	520 Web server returns an unknown error	t07f543a9	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	is-error-520-cloudflares-fault	Is error 520 Cloudflare's fault?
#W	http/cloudflare/521/	521 Web server is down	t3e458b9e	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	why-do-i-get-error-521-when-my-server-is-running	Why do I get error 521 when my server is running?
#X	http/cloudflare/522/	522 Connection timed out	t2c0e0566	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	what-is-the-difference-between-522-and-524	What is the difference between 522 and 524?
#Y	http/cloudflare/523/	523 Origin is unreachable	tba704468	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
`)
