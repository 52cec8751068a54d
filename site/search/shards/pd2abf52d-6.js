sitegenSearch("pd2abf52d-6",`!!"N!&	http/451/	451 Unavailable For Legal Reasons	example	Example	A provider blocks a page by order of a court. The link leads to the provider, not to the court.
`)
