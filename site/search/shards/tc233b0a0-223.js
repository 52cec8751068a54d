sitegenSearch("tc233b0a0-223",`!!#K!!	Waivers	waivers	Waivers	Rules that are lifted without need.
`)
