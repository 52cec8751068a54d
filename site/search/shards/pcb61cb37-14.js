sitegenSearch("pcb61cb37-14",`!!#T!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
