sitegenSearch("pd24fea4a-12",`!!"j!%	http/esri/499/	499 Token Required	what-to-do	What to do	Ask for a token at the portal's generateToken and send it, preferably in a header and not in the address, where logs keep it. No account there? Then the layer is simply not shared, and no code of yours will open it. Let monitors check the body. One that looks at the status alone will call this server healthy. As the author of an API, answer 401, with the code in the status line where every client
&&	http/esri/499/	499 Token Required	see-also	See also	A 200 that reports an error
&'	http/esri/499/	499 Token Required	faq	FAQ	
&(	http/esri/499/	499 Token Required	why-does-arcgis-return-200-with-error-499	Why does ArcGIS return 200 with error 499?	Because its REST interface reports the outcome in the body and uses HTTP as a mere transport. Test for the member error in every response, also in those that claim success.
`)
