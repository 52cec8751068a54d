sitegenSearch("p32cad0a1-1",`!!#D!!	diagnostics/	Diagnostics			Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.
`)
