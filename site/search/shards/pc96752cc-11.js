sitegenSearch("pc96752cc-11",`!!#J!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
