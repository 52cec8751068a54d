sitegenSearch("pfd749aa7",`!!#@	http/3xx/	3xx Redirection	t19af415e
#A	http/4xx/	4xx Client errors	t36c5671d
#B	http/5xx/	5xx Server errors	t3cb3ad73
#C	http/6xx-9xx/	6xx-9xx Outside HTTP	t1d0e3361
`)
