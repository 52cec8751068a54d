sitegenSearch("p1f24f661-1",`!!#D!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
