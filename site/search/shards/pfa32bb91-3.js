sitegenSearch("pfa32bb91-3",`!!#K!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
