sitegenSearch("pd59bf888-7",`!!#L!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
