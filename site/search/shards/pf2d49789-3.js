sitegenSearch("pf2d49789-3",`!!#K!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
