sitegenSearch("p04601a61-2",`!!#Q!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
