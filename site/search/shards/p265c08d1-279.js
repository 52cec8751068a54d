sitegenSearch("p265c08d1-279",`!!"3!)	http/405/	405 Method Not Allowed	see-also	See also	Methods and codes in a REST API From a code to its cause
&*	http/405/	405 Method Not Allowed	faq	FAQ	
&+	http/405/	405 Method Not Allowed	why-do-i-get-a-405-when-the-address-is-correct	Why do I get a 405 when the address is correct?	Look at the method that arrived, not at the one you wrote. Four causes come up again and again: A redirect on the way turned the POST into a GET. Under 301 and 302 clients may do that; call the final address instead. A proxy or a static file server answers before the application does. The shape of the error body often gives it away. The address differs by a trailing slash or a prefix, and the
`)
