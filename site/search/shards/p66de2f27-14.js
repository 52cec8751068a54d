sitegenSearch("p66de2f27-14",`!!#A!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
