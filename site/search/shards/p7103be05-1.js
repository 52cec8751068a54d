sitegenSearch("p7103be05-1",`!!#D!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
