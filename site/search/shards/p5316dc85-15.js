sitegenSearch("p5316dc85-15",`!!#D!!	diagnostics/code/	Code			Fences, their attributes and the files that they include.
`)
