sitegenSearch("p94b1bca4",`!!"o	http/microsoft/457/	457 Expired Password	t5843a20c	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#p	http/nginx/444/	444 Connection closed without response	t76846b66	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	is-nginx-444-the-same-as-dropping-the-packet	Is nginx 444 the same as dropping the packet?
#q	http/nginx/494/	494 Request Header Too Large	ted23067f	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#r	http/nginx/495/	495 SSL Certificate Error	t317fb139	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	how-do-i-fix-400-the-ssl-certificate-error	How do I fix "400 The SSL certificate error"?
`)
