sitegenSearch("pd0434f2a-12",`!!!l!)	guide/caching/	Caching by status code	surprises-in-caches-that-you-run	Surprises in caches that you run	A CDN or proxy may have rules of its own, set by its owner. In nginx, proxy_cache_valid 10m covers 200, 301 and 302, and any covers errors as well; Cache-Control from the server behind has precedence over it (nginx, proxy_cache_valid). And a Cache-Control that nginx itself adds with add_header is missing on errors unless it ends in always (nginx, add_header). To see what happened, look at Age: a
&*	guide/caching/	Caching by status code	faq	FAQ	
`)
