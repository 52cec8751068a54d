sitegenSearch("p94bd45d7-6",`!!"@!)	http/412/	412 Precondition Failed	see-also	See also	Conflicts in a REST API ETag, for caches and for writers
&*	http/412/	412 Precondition Failed	faq	FAQ	
&+	http/412/	412 Precondition Failed	what-is-the-difference-between-409-412-and-428	What is the difference between 409, 412 and 428?	Who brought up the version. With 412 the client did, in a header, and it was the wrong one. With 428 nobody did, and the server refuses to go on without it. With 409 the server found a conflict by its own rules, which may have nothing to do with versions: a taken name, a step that is not possible from here.
`)
