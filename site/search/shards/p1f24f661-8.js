sitegenSearch("p1f24f661-8",`!!#K!!	diagnostics/waivers/	Waivers			Rules that are lifted without need.
`)
