sitegenSearch("pdf2868b6-11",`!!".!&	http/303/	303 See Other	example	Example	The order has been placed by the time the response goes out. The browser then asks for the page of that order.
`)
