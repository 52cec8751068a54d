sitegenSearch("p7103be05-8",`!!#K!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
