sitegenSearch("p5316dc85-13",`!!#B!!	diagnostics/	Diagnostics			Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.
`)
