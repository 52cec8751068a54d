sitegenSearch("p94bd45d7-1",`!!"?!*	http/411/	411 Length Required	faq	FAQ	
&+	http/411/	411 Length Required	how-do-i-fix-411-length-required	How do I fix 411 Length Required?	Make the client say how long the body is. Most libraries do so when they are given a string or bytes, and send chunks when they are given a stream; read the data into memory, or pass its size along. With curl, upload a file instead of a pipe. For a POST without a body, send Content-Length: 0; curl -X POST -d '' does. If the client's log shows the header and the server still misses it, look for a
`)
