sitegenSearch("p027f3edb-6",`!!"m!'	http/cloudflare/530/	530 Error 1xxx in the body (Cloudflare, unofficial)	see-also	See also	Reading a response hop by hop
&(	http/cloudflare/530/	530 Error 1xxx in the body (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/530/	530 Error 1xxx in the body (Cloudflare, unofficial)	where-do-i-find-the-1xxx-number-of-a-cloudflare-error	Where do I find the 1xxx number of a Cloudflare error?	In the body: on the page it is the big number in the heading, for programs it follows "error code:". Cloudflare also documents a header cf-error-type on the errors that it makes itself, with values such as 1016 (error diagnostic headers). Do not rely on it alone; the body has the number in any case.
`)
