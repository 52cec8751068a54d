sitegenSearch("p66de2f27-13",`!!#@!!	diagnostics/	Diagnostics			Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.
`)
