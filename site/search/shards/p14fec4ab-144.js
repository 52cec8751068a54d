sitegenSearch("p14fec4ab-144",`!!"h!%	http/cpanel/509/	509 Bandwidth Limit Exceeded	what-to-do	What to do	As the owner: look at the bandwidth chart of the control panel before you buy more. Large files linked from elsewhere, one crawler, or an attack are common findings. Raising the limit (in WHM: Limit Bandwidth Usage) works at once. A CDN in front takes most of the bytes off the account. As a visitor or a program: there is nothing to repair, and no Retry-After to go by. Come back another day, or
&&	http/cpanel/509/	509 Bandwidth Limit Exceeded	example	Example	
&'	http/cpanel/509/	509 Bandwidth Limit Exceeded	see-also	See also	Serving less, by caching
&(	http/cpanel/509/	509 Bandwidth Limit Exceeded	faq	FAQ	
`)
