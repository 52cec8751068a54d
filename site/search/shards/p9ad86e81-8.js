sitegenSearch("p9ad86e81-8",`!!#K!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
