sitegenSearch("pd4b93d64-5",`!!"Z!%	http/aws/463/	463 Too many forwarded addresses	what-to-do	What to do	Look at the rejected header, if something before the balancer logs it. A pattern that repeats is a loop: Then find the server whose upstream is the public name of the site instead of the application. A random list is an attack; let it fail. The attribute routing.http.xff_header_processing.mode tells the balancer what to do with the header. At the outer edge of your network, where no proxy of
&&	http/aws/463/	463 Too many forwarded addresses	example	Example	The request is shortened: thirty-one addresses would not read well.
&'	http/aws/463/	463 Too many forwarded addresses	see-also	See also	Loops that redirects make
`)
