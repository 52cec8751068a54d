sitegenSearch("p91218446-0",`!!"p!(	http/esri/499/	499 Token Required (Esri, unofficial)	why-does-arcgis-return-200-with-error-499	Why does ArcGIS return 200 with error 499?	Because its REST interface reports the outcome in the body and uses HTTP as a mere transport. Test for the member error in every response, also in those that claim success.
`)
