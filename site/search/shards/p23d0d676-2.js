sitegenSearch("p23d0d676-2",`!!#E!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
