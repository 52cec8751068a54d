sitegenSearch("p5f8808a7-13",`!!"a!%	http/aws/460/	460 Client closed the connection (AWS, unofficial)	what-to-do	What to do	Compare two numbers: the time limit of the client and the idle timeout of the balancer. AWS advises that the client wait at least as long as the balancer does. Where you own the client, set its limit above the 60 seconds that are the balancer's default, or make the target answer sooner. Where you do not own it, group the entries by user agent and duration. Mobile apps with a limit of ten seconds
&&	http/aws/460/	460 Client closed the connection (AWS, unofficial)	see-also	See also	Which limits should be longer than which
&'	http/aws/460/	460 Client closed the connection (AWS, unofficial)	faq	FAQ	
`)
