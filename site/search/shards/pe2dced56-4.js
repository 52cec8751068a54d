sitegenSearch("pe2dced56-4",`!!"c!%	http/aws/464/	464 Incompatible protocol version (AWS, unofficial)	what-to-do	What to do	Find out which version was negotiated, then which one the group wants: If both kinds of client must be served, make two target groups and route by path or by Content-Type: application/grpc. The version of an existing group cannot be changed, as far as we know; create a new one. A fault in the client's choice of protocol is not cured by a retry. The registered relative is 505, for a major version
&&	http/aws/464/	464 Incompatible protocol version (AWS, unofficial)	example	Example	
&'	http/aws/464/	464 Incompatible protocol version (AWS, unofficial)	see-also	See also	Checking what a server really speaks
`)
