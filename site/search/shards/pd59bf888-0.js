sitegenSearch("pd59bf888-0",`!!#E!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
