sitegenSearch("p11b07d6e-8",`!!":!)	http/406/	406 Not Acceptable	see-also	See also	Media types in a REST API What Vary and the other headers do in a cache
&*	http/406/	406 Not Acceptable	faq	FAQ	
&+	http/406/	406 Not Acceptable	why-do-i-get-406-although-my-browser-accepts-everything	Why do I get 406 although my browser accepts everything?	Then the code is borrowed. On shared web hosts it often comes from ModSecurity, a firewall in Apache, which refuses a form or an address that looks like an attack; hosts describe this themselves (InMotion Hosting, 406). HTML, SQL or a script in a form field is enough. The host can look up the rule in its log and make an exception for your site. Your Accept header has nothing to do with it.
`)
