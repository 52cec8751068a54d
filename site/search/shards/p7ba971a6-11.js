sitegenSearch("p7ba971a6-11",`!!"(!!	http/207/	207 Multi-Status			The request touched several resources, and the XML body says what became of each one.
&"	http/207/	207 Multi-Status	meaning	Meaning	One request was in fact many operations, and they have not one outcome but several. The number alone says neither success nor failure: the client has to read the status of each resource in the body (RFC 4918, section 13). The body is an XML document with the root multistatus. Each response in it names a resource by href, and carries either one status for all of it or, in a propstat, one for each
`)
