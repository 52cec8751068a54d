sitegenSearch("p5f8808a7-3",`!!"]!%	http/alibaba/463/	463 Forwarding loop (Alibaba Cloud, unofficial)	what-to-do	What to do	Ask every hop for its part. In the access log, status is what the balancer sent and upstream_status what the backend said; a 463 that appears in both has come from a lap further in. Resolve, on the backend, the name that it forwards to. If that is the site's own name, replace it by the address of the application. Do not strip the trace header to get rid of the error: it is the fuse. Amazon's 463
&&	http/alibaba/463/	463 Forwarding loop (Alibaba Cloud, unofficial)	example	Example	
&'	http/alibaba/463/	463 Forwarding loop (Alibaba Cloud, unofficial)	see-also	See also	Debugging across several proxies
`)
