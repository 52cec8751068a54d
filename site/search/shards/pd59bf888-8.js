sitegenSearch("pd59bf888-8",`!!#M!!	faq/	Frequently asked questions			
`)
