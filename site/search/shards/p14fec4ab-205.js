sitegenSearch("p14fec4ab-205",`!!##!&	http/shopify/540/	540 Temporarily Disabled	see-also	See also	503, the registered code for such a state
`)
