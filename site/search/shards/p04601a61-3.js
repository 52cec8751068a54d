sitegenSearch("p04601a61-3",`!!#R!!	faq/	Frequently asked questions			
`)
