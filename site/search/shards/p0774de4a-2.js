sitegenSearch("p0774de4a-2",`!!#G!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
