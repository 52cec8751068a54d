sitegenSearch("p35c91abc-14",`!!#E!&	tools/url-encoder/	URL encoder and decoder	where-it-matters-for-status-codes	Where it matters for status codes	A server that cannot read a path or a query may answer 400, one that reads it differently 404; an address that grew too long gets 414. The address in Location must be encoded too, see redirects.
&'	tools/url-encoder/	URL encoder and decoder	faq	FAQ	
&(	tools/url-encoder/	URL encoder and decoder	is-a-plus-sign-a-space	Is a plus sign a space?	Only in what HTML forms send, which is most queries on the web but not all. In a path a plus sign is a plus sign. The check box above the parts says how the query is read; a real plus sign in a form's value must be %2B.
`)
