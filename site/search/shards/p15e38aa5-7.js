sitegenSearch("p15e38aa5-7",`!!"7!)	http/403/	403 Forbidden	see-also	See also	Sign-in and permission failures Mistakes that recur
&*	http/403/	403 Forbidden	faq	FAQ	
&+	http/403/	403 Forbidden	should-a-caller-without-access-get-403-or-404	Should a caller without access get 403 or 404?	Decide by what a caller may conclude. Whoever is refused can guess that there is something to guard, and where that guess does harm, RFC 9110 expressly lets an origin server send 404 in place of 403 (RFC 9110, section 15.5.4). As advice: send 403 where existence is no secret, such as endpoints in your documentation or records of the caller's own organisation. It saves people hours of searching
`)
