sitegenSearch("tc233b0a0-211",`!!#?!!	Diagnostics	Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.
`)
