sitegenSearch("p0fb7f910-8",`!!!y!)	http/104/	104 Upload Resumption Supported (temporary)	see-also	See also	The five classes What to send before the final response
`)
