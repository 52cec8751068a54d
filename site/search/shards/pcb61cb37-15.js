sitegenSearch("pcb61cb37-15",`!!#U!!	faq/	Frequently asked questions			
`)
