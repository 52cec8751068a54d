sitegenSearch("p547ad281-0",`!!"(!*	http/207/	207 Multi-Status	faq	FAQ	
&+	http/207/	207 Multi-Status	may-i-use-207-for-batches-in-a-json-api	May I use 207 for batches in a JSON API?	Nothing stops you, but know what you promise: 207 is defined with an XML body of the type above, and a JSON list under it is a convention of your own. As advice: let the batch succeed or fail as a whole if you can. Otherwise send 200, or 202 if the work happens later, with one result per item, and tell callers to look inside. If you keep 207, say in the documentation what the body looks like, and
`)
