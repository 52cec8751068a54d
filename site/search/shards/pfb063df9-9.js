sitegenSearch("pfb063df9-9",`!!!}!)	http/104/	104 Upload Resumption Supported (temporary)	see-also	See also	The five classes What to send before the final response
`)
