sitegenSearch("t070de7b1",`Said to mean that Shopify has switched an API endpoint off for a while.
The endpoint exists, works in general, and has been taken out of service by Shopify for now; it is expected back soon. So says a copy of Shopify's table that we found in somebody's notes.
We have no report of one. We could not check the entry at its source, Shopify's own page (response codes), of which we know only the beginning, and the number otherwise turns up in client libraries that list every code. Take it as likely, not as certain.
If it arrives, read the body and keep a copy; then treat it like a 503: honour Retry-After, pause for minutes instead of seconds, and look at Shopify's status page. Code that repeats "503 and 504" will not repeat 540, so test for the whole class 5xx, and for idempotent requests only.
503, the registered code for such a state`)
