sitegenSearch("pe098e3b6-14",`!!#)!&	http/shopify/783/	783 Unexpected Token (Shopify, unofficial)	see-also	See also	Errors that name their cause
`)
