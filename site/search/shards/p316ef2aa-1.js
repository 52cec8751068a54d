sitegenSearch("p316ef2aa-1",`!!"!!)	http/201/	201 Created	see-also	See also	Choosing a code for a REST API Quick reference
&*	http/201/	201 Created	faq	FAQ	
&+	http/201/	201 Created	should-a-post-answer-200-or-201	Should a POST answer 200 or 201?	201 if the POST has made something that has an address of its own, and then with that address in Location; RFC 9110 says that it should be so (RFC 9110, section 9.3.3). 200 if the POST has computed, searched, signed in or changed something that was there before. If the thing is going to be made later, 202. As advice, do not lose sleep over the body: with 201 you may return the whole record, or
`)
