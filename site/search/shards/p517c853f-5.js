sitegenSearch("p517c853f-5",`!!"h!'	http/cloudflare/523/	523 Origin is unreachable (Cloudflare, unofficial)	see-also	See also	Debugging from the outside in
&(	http/cloudflare/523/	523 Origin is unreachable (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/523/	523 Origin is unreachable (Cloudflare, unofficial)	how-do-i-fix-cloudflare-error-523	How do I fix Cloudflare error 523?	As the owner: look at the A and AAAA records in Cloudflare's dashboard, and compare them with the address that your hosting company shows today. A move to another machine that nobody entered there is the usual end of the search. If they agree, take the trace above to the hosting company. As a visitor you can do nothing about it.
`)
