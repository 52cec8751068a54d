sitegenSearch("pfcbf3082-3",`!!"v!(	http/microsoft/440/	440 Login Timeout (Microsoft, unofficial)	faq	FAQ	
&)	http/microsoft/440/	440 Login Timeout (Microsoft, unofficial)	should-my-api-send-440-when-a-session-expires	Should my API send 440 when a session expires?	No. HTTP clients, gateways and libraries do not know 440 and will see a 4xx of some kind. 401 with a WWW-Authenticate header says the same in a form they act on.
`)
