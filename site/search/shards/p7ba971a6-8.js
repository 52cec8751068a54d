sitegenSearch("p7ba971a6-8",`!!"'!&	http/206/	206 Partial Content	example	Example	The download broke off after 18200 bytes. If-Range adds a condition: send the rest only if the file is still the same, else all of it (RFC 9110, section 13.1.5). The client knows the file's type from the first attempt, so Content-Type is not repeated.
`)
