sitegenSearch("pa2694e66-5",`!!"C!*	http/415/	415 Unsupported Media Type	faq	FAQ	
&+	http/415/	415 Unsupported Media Type	why-do-i-get-415-although-i-send-json	Why do I get 415 although I send JSON?	Because the server goes by the header and not by the text. Print what really leaves your program, with curl -v or in the network panel, and look for these: Content-Type is missing, or it is what the tool adds by default. It was set on the client object and is overwritten by the call, or the other way round. The type is misspelled: application-json, aplication/json. You set Accept. That header
`)
