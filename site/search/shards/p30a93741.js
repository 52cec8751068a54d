sitegenSearch("p30a93741",`!!#A	http/3xx/	3xx Redirection	t19af415e
#B	http/4xx/	4xx Client errors	t36c5671d
#C	http/5xx/	5xx Server errors	t3cb3ad73
#D	http/6xx-9xx/	6xx-9xx Outside HTTP	t1d0e3361
`)
