sitegenSearch("pda1f7e2f-5",`!!#*!%	http/shopify/540/	540 Temporarily Disabled (Shopify, unofficial)	what-to-do	What to do	If it arrives, read the body and keep a copy; then treat it like a 503: honour Retry-After, pause for minutes instead of seconds, and look at Shopify's status page. Code that repeats "503 and 504" will not repeat 540, so test for the whole class 5xx, and for idempotent requests only.
&&	http/shopify/540/	540 Temporarily Disabled (Shopify, unofficial)	see-also	See also	503, the registered code for such a state
`)
