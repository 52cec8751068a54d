sitegenSearch("pfa125412",`!!"O	http/511/	511 Network Authentication Required	tff21497c	meaning	Meaning	when-to-send	When to send it	clients	What clients do	example	Example	mistakes	Common mistakes	caching	Caching	see-also	See also	faq	FAQ	why-do-i-never-see-a-511-in-a-café	Why do I never see a 511 in a café?	my-servers-monitoring-reports-511-who-sent-it	My server's monitoring reports 511. Who sent it?
#P	http/alibaba/463/	463 Forwarding loop	t37fab4f5	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#Q	http/anthropic/529/	529 Overloaded	t16a878f8	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	is-a-529-overloaded-error-caused-by-my-usage	Is a 529 overloaded error caused by my usage?
#R	http/apache/218/	218 This is fine	t5e02c60e	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
`)
