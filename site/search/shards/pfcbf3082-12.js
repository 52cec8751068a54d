sitegenSearch("pfcbf3082-12",`!!"y!'	http/microsoft/451/	451 Redirect (Microsoft, unofficial)	see-also	See also	The registered redirects and what they do to the method
`)
