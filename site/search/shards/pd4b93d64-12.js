sitegenSearch("pd4b93d64-12",`!!"^!'	http/cloudflare/520/	520 Web server returns an unknown error	see-also	See also	Finding out which hop answered
&(	http/cloudflare/520/	520 Web server returns an unknown error	faq	FAQ	
&)	http/cloudflare/520/	520 Web server returns an unknown error	is-error-520-cloudflares-fault	Is error 520 Cloudflare's fault?	Rarely. Cloudflare is only the messenger: it asked the origin and got something unusable. The test above, with --resolve, settles the question in a minute.
`)
