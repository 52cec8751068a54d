sitegenSearch("pcb61cb37-7",`!!#M!!	diagnostics/keys/	Front matter and settings			Keys and values in front matter, site.yaml and catalogue.yaml.
`)
