sitegenSearch("p519bb20a-6",`!!#%!%	http/nginx/499/	499 Client Closed Request (nginx, unofficial)	what-to-do	What to do	Sort the lines by path and by \$request_time first. The shape tells the cause. All at one value, such as 5.000 or 30.001: a time limit in the client or in a balancer before nginx. Make the endpoint faster, or the limit longer, in this order. Short and scattered: people who leave the page, or a search box that cancels the request of the letter before. Harmless. Only on slow paths, and growing: the
&&	http/nginx/499/	499 Client Closed Request (nginx, unofficial)	see-also	See also	A Prometheus rule for 499 Time limits along the way
&'	http/nginx/499/	499 Client Closed Request (nginx, unofficial)	faq	FAQ	
`)
