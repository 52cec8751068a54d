sitegenSearch("pee8bb45f",`!!"S	http/aws/460/	460 Client closed the connection	t4854bc2d	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	does-http-460-from-an-elb-mean-that-my-application-is-broken	Does HTTP 460 from an ELB mean that my application is broken?
#T	http/aws/463/	463 Too many forwarded addresses	t8e40b8e2	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#U	http/aws/464/	464 Incompatible protocol version	t54344668	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#V	http/aws/561/	561 Unauthorized	ta96c82bf	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
`)
