sitegenSearch("pda1f7e2f-3",`!!#)!'	http/shopify/430/	430 Shopify Security Rejection (Shopify, unofficial)	see-also	See also	Refused for who you are, or for how much you ask
&(	http/shopify/430/	430 Shopify Security Rejection (Shopify, unofficial)	faq	FAQ	
&)	http/shopify/430/	430 Shopify Security Rejection (Shopify, unofficial)	what-does-error-430-mean-on-shopify	What does error 430 mean on Shopify?	Shopify's bot protection does not like the request. For a developer: too many calls from one address, or an address with a bad name. For a shopper: the network in use looks like an automated one. It is no fault of the shop's owner.
`)
