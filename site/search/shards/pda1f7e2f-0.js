sitegenSearch("pda1f7e2f-0",`!!#)!!	http/shopify/430/	430 Shopify Security Rejection (Shopify, unofficial)			Shopify takes the request for malicious, or for a bot's, and refuses it.
&"	http/shopify/430/	430 Shopify Security Rejection (Shopify, unofficial)	meaning	Meaning	Something about the request made Shopify's protection think of an attack, so it was turned down before the API looked at it. Credentials and quota may both be in order (Shopify, response codes). Of that page we know the beginning, and this entry from copies of its table.
`)
