sitegenSearch("p265c08d1-226",`!!"&!)	http/301/	301 Moved Permanently	see-also	See also	How redirects treat the method Caching of redirects and errors
&*	http/301/	301 Moved Permanently	faq	FAQ	
&+	http/301/	301 Moved Permanently	how-do-i-undo-a-301-that-browsers-have-stored	How do I undo a 301 that browsers have stored?	From the server you cannot reach a browser that answers from its own cache. It does not ask for the old address, so no new header can get to it. The often-heard tip to redirect the old address to itself does not clear anything. A browser that does ask then runs in a circle, and gives up after 20 redirects (Fetch, HTTP-redirect fetch). What helps, as advice: Remove the redirect. Everyone without a
`)
