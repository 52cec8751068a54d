sitegenSearch("p596d2a1d-12",`!!!x!,	guide/rest-api/	Status codes in REST API design	few-codes-well-explained	Few codes, well explained	You do not need all of them. As advice, about a dozen serve most APIs: 200, 201, 204, 304, 400, 401, 403, 404, 409, 422, 429, 500 and 503. A code that clients treat like its neighbour adds nothing; the distinction belongs in the error body. RFC 9205 warns against fixing a list of codes for an application, because proxies and later versions add others (RFC 9205, section 4.6). Document the reaction
&-	guide/rest-api/	Status codes in REST API design	faq	FAQ	
`)
