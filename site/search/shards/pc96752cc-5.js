sitegenSearch("pc96752cc-5",`!!#D!!	diagnostics/	Diagnostics			Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.
`)
