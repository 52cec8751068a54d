sitegenSearch("p998f3bc3-3",`!!"L!&	http/451/	451 Unavailable For Legal Reasons	example	Example	A provider blocks a page by order of a court. The link leads to the provider, not to the court.
`)
