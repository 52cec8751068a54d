sitegenSearch("p265c08d1-234",`!!"(!)	http/303/	303 See Other	see-also	See also	How redirects treat the method Choosing a code for a REST API
&*	http/303/	303 See Other	faq	FAQ	
&+	http/303/	303 See Other	how-do-i-stop-the-browser-from-submitting-a-form-twice	How do I stop the browser from submitting a form twice?	Answer the POST with a 303 to a page that shows the outcome. The browser fetches that page with GET, and a reload then repeats the GET and not the order (RFC 9110, section 15.4.4). A double click is another matter, because both requests leave before any answer. As advice, give each form a one-time token, and lead the second POST with the same token to the same outcome.
`)
