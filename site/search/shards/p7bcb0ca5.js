sitegenSearch("p7bcb0ca5",`!!"b	http/cpanel/509/	509 Bandwidth Limit Exceeded	ta875b2ee	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	how-long-does-a-509-bandwidth-limit-exceeded-last	How long does a 509 Bandwidth Limit Exceeded last?
#c	http/esri/498/	498 Invalid Token	tb45da41e	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	how-do-i-fix-invalid-token-in-arcgis	How do I fix "Invalid Token" in ArcGIS?
#d	http/esri/499/	499 Token Required	t81e24a06	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	why-does-arcgis-return-200-with-error-499	Why does ArcGIS return 200 with error 499?
#e	http/google/103/	103 Checkpoint	tfea27e32	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
`)
