sitegenSearch("pe2dced56-11",`!!"e!'	http/cloudflare/520/	520 Web server returns an unknown error (Cloudflare, unofficial)	see-also	See also	Finding out which hop answered
&(	http/cloudflare/520/	520 Web server returns an unknown error (Cloudflare, unofficial)	faq	FAQ	
&)	http/cloudflare/520/	520 Web server returns an unknown error (Cloudflare, unofficial)	is-error-520-cloudflares-fault	Is error 520 Cloudflare's fault?	Rarely. Cloudflare is only the messenger: it asked the origin and got something unusable. The test above, with --resolve, settles the question in a minute.
`)
