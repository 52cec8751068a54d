sitegenSearch("pec31e48f-10",`!!"H!!	http/422/	422 Unprocessable Content			The content is well formed and of a known type, but what it asks for cannot be processed.
&"	http/422/	422 Unprocessable Content	meaning	Meaning	The server understands the content type, and the syntax is correct; it still could not process the instructions in the content (RFC 9110, section 15.5.21). In short, the body can be read but not accepted. Frameworks often still print the older phrase, Unprocessable Entity. That is harmless: phrases may be replaced without affecting the protocol (RFC 9110, section 15.1).
`)
