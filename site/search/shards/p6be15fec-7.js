sitegenSearch("p6be15fec-7",`!!!z!&	http/101/	101 Switching Protocols	example	Example	The server proves that it understood the handshake: the Accept value is computed from the client's key. After the last empty line, WebSocket frames travel both ways and no further HTTP response comes.
`)
