sitegenSearch("pf59acfd9-8",`!!#@!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
