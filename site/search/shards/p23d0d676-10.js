sitegenSearch("p23d0d676-10",`!!#M!!	faq/	Frequently asked questions			
`)
