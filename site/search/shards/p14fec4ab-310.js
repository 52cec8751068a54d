sitegenSearch("p14fec4ab-310",`!!#;!&	tools/json-formatter/	JSON formatter and validator	faq	FAQ	
&'	tools/json-formatter/	JSON formatter and validator	is-my-json-sent-to-a-server	Is my JSON sent to a server?	No. The page loads its scripts when you open it and makes no request afterwards. You can see that in the network panel of your browser's developer tools, or unplug the network and go on.
&(	tools/json-formatter/	JSON formatter and validator	why-is-a-trailing-comma-an-error	Why is a trailing comma an error?	Because the grammar of JSON has none, and neither does it have comments. Configuration files often take both, in dialects such as JSON5 or JSON with comments. A program that expects JSON refuses them, and a server may answer 400.
`)
