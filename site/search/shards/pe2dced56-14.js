sitegenSearch("pe2dced56-14",`!!"f!'	http/cloudflare/521/	521 Web server is down (Cloudflare, unofficial)	see-also	See also	What a refused connection looks like
&(	http/cloudflare/521/	521 Web server is down (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/521/	521 Web server is down (Cloudflare, unofficial)	why-do-i-get-error-521-when-my-server-is-running	Why do I get error 521 when my server is running?	Because Cloudflare does not reach the port it was told to use. Check the encryption mode against the ports that are open, and the firewall against Cloudflare's list of addresses. A direct curl from your desk proves little: your own address may be allowed where theirs is not.
`)
