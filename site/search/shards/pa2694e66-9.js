sitegenSearch("pa2694e66-9",`!!"D!)	http/416/	416 Range Not Satisfiable	see-also	See also	Stored responses and how one is chosen Asking with curl, one header at a time
&*	http/416/	416 Range Not Satisfiable	faq	FAQ	
&+	http/416/	416 Range Not Satisfiable	why-does-a-download-that-was-complete-fail-with-416	Why does a download that was complete fail with 416?	Because resuming means asking for what comes after the last byte you have, and there is nothing. Compare the number in Content-Range with the size of your file. If they are equal, you are done. If yours is larger, the file on the server has been replaced: delete your copy and load it again. If yours is smaller, something on the way has changed the request, a proxy perhaps.
`)
