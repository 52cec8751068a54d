sitegenSearch("pf946812e",`!!"v	http/nginx/499/	499 Client Closed Request	tf9227ff0	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	why-do-i-see-499-in-my-nginx-logs	Why do I see 499 in my nginx logs?	is-a-499-my-fault-or-the-clients	Is a 499 my fault or the client's?	can-a-client-receive-a-499	Can a client receive a 499?
#w	http/pantheon/530/	530 Site Frozen	t238950a6	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#x	http/proxies/598/	598 Network read timeout error	t765b7d73	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#y	http/proxies/599/	599 Network connect timeout error	t497ce0eb	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
`)
