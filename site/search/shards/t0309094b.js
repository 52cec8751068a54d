sitegenSearch("t0309094b",`Keys and values in front matter, site.yaml and catalogue.yaml.`)
