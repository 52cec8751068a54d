sitegenSearch("pd3506df1-12",`!!"?!!	http/411/	411 Length Required			The server takes this request only with a Content-Length header that says how long the body is.
&"	http/411/	411 Length Required	meaning	Meaning	The request came without a defined length, and the server wants to know it beforehand. A client may send the request again with a correct Content-Length (RFC 9110, section 15.5.12). In HTTP/1.1 a body can also be sent in chunks, each with its own size, for which the total need not be known (RFC 9112, section 7.1). Such requests are mostly the ones that meet a 411.
`)
