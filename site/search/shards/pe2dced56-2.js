sitegenSearch("pe2dced56-2",`!!"c!!	http/aws/464/	464 Incompatible protocol version (AWS, unofficial)			The AWS load balancer's target group expects HTTP/2 or gRPC, and the client spoke something else, or the reverse.
&"	http/aws/464/	464 Incompatible protocol version (AWS, unofficial)	meaning	Meaning	A target group has a protocol version: HTTP/1.1, HTTP/2 or gRPC. The request came in a version that the balancer cannot translate into it (AWS, HTTP 464). We have read a copy of AWS's page; as with its other numbers of this kind, it prints no phrase, and we describe.
`)
