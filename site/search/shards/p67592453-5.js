sitegenSearch("p67592453-5",`!!#"!%	http/shopify/430/	430 Shopify Security Rejection	what-to-do	What to do	Calls on behalf of a visitor: send that visitor's address in Shopify-Storefront-Buyer-IP, from your server alone. According to the forum it helps some and not others. Cache what is the same for everybody, such as products and collections. Leave shared addresses. A function platform gives you neighbours whose behaviour is held against you; a fixed outgoing address is your own. Pause. A quick
&&	http/shopify/430/	430 Shopify Security Rejection	example	Example	
&'	http/shopify/430/	430 Shopify Security Rejection	see-also	See also	Refused for who you are, or for how much you ask
`)
