sitegenSearch("p17105a8d-4",`!!"P!&	http/451/	451 Unavailable For Legal Reasons	example	Example	A provider blocks a page by order of a court. The link leads to the provider, not to the court.
`)
