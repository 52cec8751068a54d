sitegenSearch("p14fec4ab-323",`!!#@!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
