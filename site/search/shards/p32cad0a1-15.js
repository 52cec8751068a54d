sitegenSearch("p32cad0a1-15",`!!#R!!	faq/	Frequently asked questions			
`)
