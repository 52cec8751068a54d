sitegenSearch("p565a6355",`!!"c	http/esri/499/	499 Token Required	t81e24a06	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also	faq	FAQ	why-does-arcgis-return-200-with-error-499	Why does ArcGIS return 200 with error 499?
#d	http/google/103/	103 Checkpoint	tfea27e32	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	see-also	See also
#e	http/google/308/	308 Resume Incomplete	t9aff00c3	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	why-does-google-drive-or-youtube-answer-308-during-an-upload	Why does Google Drive or YouTube answer 308 during an upload?
#f	http/	Catalogue of status codes	tee7aa23a
`)
