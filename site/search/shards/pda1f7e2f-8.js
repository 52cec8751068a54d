sitegenSearch("pda1f7e2f-8",`!!#+!&	http/shopify/783/	783 Unexpected Token (Shopify, unofficial)	see-also	See also	Errors that name their cause
`)
