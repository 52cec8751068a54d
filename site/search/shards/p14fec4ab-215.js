sitegenSearch("p14fec4ab-215",`!!#(!%		HTTP status codes, explained and sourced	i-run-it	I run it	Which alerts should I set? There is a file of Prometheus rules to download. Is there one page to print? All 64, with what they must carry. New to the subject? Begin with the five classes, or see the whole guide.
`)
