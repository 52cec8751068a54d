sitegenSearch("p5f8808a7-11",`!!"a!!	http/aws/460/	460 Client closed the connection (AWS, unofficial)			An AWS Application Load Balancer's note that the client hung up before the response was there.
&"	http/aws/460/	460 Client closed the connection (AWS, unofficial)	meaning	Meaning	The load balancer had taken a request, and the client closed the connection before the idle timeout of the balancer had run out and before a response had been delivered. AWS gives the number no phrase; the name above is ours (AWS, HTTP 460). Our reading is of a stored copy of that page.
`)
