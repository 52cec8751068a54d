sitegenSearch("p75828f85",`!!"k	http/microsoft/450/	450 Blocked by Windows Parental Controls	t45ce5509	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#l	http/microsoft/451/	451 Redirect	t38301a2d	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#m	http/microsoft/456/	456 Blocked	t35aff5e0	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#n	http/microsoft/457/	457 Expired Password	t751b60e7	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#o	http/nginx/444/	444 Connection closed without response	t76846b66	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	is-nginx-444-the-same-as-dropping-the-packet	Is nginx 444 the same as dropping the packet?
`)
