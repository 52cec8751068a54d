sitegenSearch("p5e95aeb5-10",`!!#)!&	http/shopify/783/	783 Unexpected Token (Shopify, unofficial)	see-also	See also	Errors that name their cause
`)
