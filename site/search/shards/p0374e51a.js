sitegenSearch("p0374e51a",`!!"z	http/shopify/430/	430 Shopify Security Rejection	t6dacf3b8	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	what-does-error-430-mean-on-shopify	What does error 430 mean on Shopify?
#{	http/shopify/540/	540 Temporarily Disabled	t070de7b1	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#|	http/shopify/783/	783 Unexpected Token	t22479ddc	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#}	http/twitter/420/	420 Enhance Your Calm	t6d99b2ad	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	is-420-enhance-your-calm-a-real-http-status-code	Is 420 Enhance Your Calm a real HTTP status code?
#~	http/yandex/420/	420 Enhance Your Calm	td174ab28	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
`)
