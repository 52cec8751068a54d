sitegenSearch("p14fec4ab-22",`!!"B!'	http/422/	422 Unprocessable Content	mistakes	Common mistakes	One sentence for the whole form. Each fault needs its field and its own message. Messages that only a developer understands: "constraint chk_7 failed". Somebody will see them beside an input. Using it for rights or rate limits because the check happens to sit in the same validator. Those are 403 and 429. Switching an existing API from 400 to 422 without notice. Clients that test for 400 alone
&(	http/422/	422 Unprocessable Content	caching	Caching	No cache keeps a 422 of its own accord; that would take explicit freshness (RFC 9110, section 15.1). The requests concerned carry a body, and a stored response is not matched by the body of a request (RFC 9111, section 2). So there is nothing to gain: state no freshness.
&)	http/422/	422 Unprocessable Content	see-also	See also	Error bodies with one entry per field Validation in a REST API
&*	http/422/	422 Unprocessable Content	faq	FAQ	
`)
