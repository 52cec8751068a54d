sitegenSearch("p15e38aa5-12",`!!"8!*	http/404/	404 Not Found	faq	FAQ	
&+	http/404/	404 Not Found	should-a-search-without-results-answer-404-or-200	Should a search without results answer 404 or 200?	200 with an empty list. The address of the search exists and did its work; it has only found nothing. 404 is for an address behind which there is nothing, such as a single record that does not exist (RFC 9110, section 15.5.5). As advice, keep to it for filtered collections as well: /orders?customer=7 is an empty list, while /customers/7/orders may be a 404 if there is no customer 7.
`)
