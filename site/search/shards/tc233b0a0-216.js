sitegenSearch("tc233b0a0-216",`!!#D!!	Front matter and settings	keys	Front matter and settings	Keys and values in front matter, site.yaml and catalogue.yaml.
`)
