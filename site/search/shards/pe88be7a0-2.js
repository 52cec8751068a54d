sitegenSearch("pe88be7a0-2",`!!"3!&	http/308/	308 Permanent Redirect	example	Example	A whole host has moved. The same PUT, with the same body, is to be sent to the new one.
`)
