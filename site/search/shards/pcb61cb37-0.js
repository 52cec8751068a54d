sitegenSearch("pcb61cb37-0",`!!#F!!	diagnostics/	Diagnostics			Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.
`)
