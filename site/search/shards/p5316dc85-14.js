sitegenSearch("p5316dc85-14",`!!#C!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
