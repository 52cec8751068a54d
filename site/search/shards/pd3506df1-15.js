sitegenSearch("pd3506df1-15",`!!"?!&	http/411/	411 Length Required	example	Example	The upload comes in chunks: 18 is the size of the first one in hexadecimal, and 0 ends the body. With Content-Length: 24 and the same 24 bytes, the request would be accepted.
`)
