sitegenSearch("p32cad0a1-7",`!!#J!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
