sitegenSearch("p67592453-7",`!!##!!	http/shopify/540/	540 Temporarily Disabled			Said to mean that Shopify has switched an API endpoint off for a while.
&"	http/shopify/540/	540 Temporarily Disabled	meaning	Meaning	The endpoint exists, works in general, and has been taken out of service by Shopify for now; it is expected back soon. So says a copy of Shopify's table that we found in somebody's notes.
&#	http/shopify/540/	540 Temporarily Disabled	when-you-see-it	When you see it	We have no report of one. We could not check the entry at its source, Shopify's own page (response codes), of which we know only the beginning, and the number otherwise turns up in client libraries that list every code. Take it as likely, not as certain.
`)
