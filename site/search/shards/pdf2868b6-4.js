sitegenSearch("pdf2868b6-4",`!!"-!!	http/302/	302 Found			The resource is at another address for the moment; keep using the original one in future.
&"	http/302/	302 Found	meaning	Meaning	For now the resource is to be found at the address in Location. That may change, so future requests ought to go to the original address again (RFC 9110, section 15.4.3). The phrase was "Moved Temporarily" in HTTP/1.0 (RFC 1945, section 9.3), and nginx still sends it (nginx source). "Temporary Redirect" is the name of 307. Clients should ignore the phrase in any case (RFC 9112, section 4).
`)
