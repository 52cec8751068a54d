sitegenSearch("p6be15fec-1",`!!!y!&	http/100/	100 Continue	example	Example	The client sends the first block and pauses. The JSON goes out only after the 100 has come in; it is the request's body, as an interim response has none.
`)
