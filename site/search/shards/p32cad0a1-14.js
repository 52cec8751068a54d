sitegenSearch("p32cad0a1-14",`!!#Q!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
