sitegenSearch("p1415acd4-12",`!!#D!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
