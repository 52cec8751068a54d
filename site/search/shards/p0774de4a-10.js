sitegenSearch("p0774de4a-10",`!!#O!!	faq/	Frequently asked questions			
`)
