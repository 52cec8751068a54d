sitegenSearch("p7103be05-9",`!!#L!!	faq/	Frequently asked questions			
`)
