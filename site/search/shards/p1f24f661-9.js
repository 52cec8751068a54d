sitegenSearch("p1f24f661-9",`!!#L!!	faq/	Frequently asked questions			
`)
