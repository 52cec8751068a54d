sitegenSearch("pec31e48f-14",`!!"H!)	http/422/	422 Unprocessable Content	see-also	See also	Error bodies with one entry per field Validation in a REST API
&*	http/422/	422 Unprocessable Content	faq	FAQ	
&+	http/422/	422 Unprocessable Content	what-does-422-mean-compared-with-400	What does 422 mean compared with 400?	The line runs between reading and accepting. If the server cannot make sense of the request, for example because the JSON is broken, that is a 400. If it could read every field and one of them will not do, that is a 422. Since the definition of 400 is wide, an API that uses it for both breaks no rule. As advice: keep them apart if clients react differently, and most do. A 400 points to a fault in
`)
