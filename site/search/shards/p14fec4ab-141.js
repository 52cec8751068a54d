sitegenSearch("p14fec4ab-141",`!!"g!%	http/cloudflare/530/	530 Error 1xxx in the body	what-to-do	What to do	1016: resolve the name that the record points to. dig +short origin.example.net should print an address; if it prints nothing, the provider has deleted the name, or somebody mistyped it. 1033: start the connector again, and look at why it stopped. API client: log the body and the header cf-error-type, not only the status. Without the second number nobody can help you. Repeat with growing pauses,
&&	http/cloudflare/530/	530 Error 1xxx in the body	example	Example	A tunnel whose connector is down. Programs get one line, browsers a page.
&'	http/cloudflare/530/	530 Error 1xxx in the body	see-also	See also	Reading a response hop by hop
&(	http/cloudflare/530/	530 Error 1xxx in the body	faq	FAQ	
`)
