sitegenSearch("p6be15fec-4",`!!!z!!	http/101/	101 Switching Protocols			The server agrees to switch this connection to a protocol that the client proposed.
&"	http/101/	101 Switching Protocols	meaning	Meaning	The client offered one or more other protocols in Upgrade, and the server takes one of them. It names its choice in an Upgrade header of its own. What follows the empty line after this response is no longer HTTP/1.1 but the new protocol (RFC 9110, section 15.2.2). In practice this is how a WebSocket connection starts (RFC 6455, section 1.3).
`)
