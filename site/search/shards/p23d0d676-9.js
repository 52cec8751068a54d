sitegenSearch("p23d0d676-9",`!!#L!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
