sitegenSearch("p1415acd4-8",`!!#@!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
