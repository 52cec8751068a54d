sitegenSearch("p265c08d1-268",`!!"1!'	http/403/	403 Forbidden	mistakes	Common mistakes	Giving no reason. A developer who reads "Forbidden" cannot tell a missing scope from a blocked network. Giving too much of it. Do not list rules, roles or names that this caller has no business knowing. Checking the permission only in the user interface. The check belongs in every endpoint that reads or changes the record. Hiding on one method only. If GET answers 404 and PUT on the same address
&(	http/403/	403 Forbidden	caching	Caching	A 403 is stored only when it carries explicit freshness (RFC 9110, section 15.1). For a request with an Authorization header a shared cache needs more than that: a directive such as public or s-maxage (RFC 9111, section 3.5). As advice: never add one. Rights change, and a kept refusal outlives the change.
&)	http/403/	403 Forbidden	see-also	See also	Sign-in and permission failures Mistakes that recur
&*	http/403/	403 Forbidden	faq	FAQ	
`)
