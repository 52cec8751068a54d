sitegenSearch("pfb063df9-1",`!!!|!&	http/103/	103 Early Hints	example	Example	The hint goes out as soon as the route is known; the page follows when it is ready. The lines are written in the manner of HTTP/1.1, although browsers want them over HTTP/2.
`)
