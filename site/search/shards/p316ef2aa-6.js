sitegenSearch("p316ef2aa-6",`!!""!)	http/202/	202 Accepted	see-also	See also	Choosing a code for a REST API The worst mistakes across all codes
&*	http/202/	202 Accepted	faq	FAQ	
&+	http/202/	202 Accepted	when-should-i-use-202-accepted	When should I use 202 Accepted?	When you can say "we have it" but not yet "it is done". The caller sends a job, you store it, and a worker picks it up. An open connection would otherwise have to survive every timeout between the two of you. Describe the job's state in the body, and give the address of a monitor there. That is what RFC 9110 asks for (RFC 9110, section 15.3.3). Many APIs repeat the address in Location. That is a
`)
