sitegenSearch("pf59acfd9-7",`!!#?!!	diagnostics/	Diagnostics			Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.
`)
