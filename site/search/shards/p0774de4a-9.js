sitegenSearch("p0774de4a-9",`!!#N!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
