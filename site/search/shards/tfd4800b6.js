sitegenSearch("tfd4800b6",`Every finding that sitegen reports, with what it means, an example that raises it and how to mend it.`)
