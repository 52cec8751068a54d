sitegenSearch("pfa32bb91-4",`!!#L!!	faq/	Frequently asked questions			
`)
