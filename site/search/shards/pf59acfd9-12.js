sitegenSearch("pf59acfd9-12",`!!#D!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
