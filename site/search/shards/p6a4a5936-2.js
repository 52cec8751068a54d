sitegenSearch("p6a4a5936-2",`!!"w!'	http/microsoft/451/	451 Redirect (Microsoft, unofficial)	see-also	See also	The registered redirects and what they do to the method
`)
