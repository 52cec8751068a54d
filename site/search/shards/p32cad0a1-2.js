sitegenSearch("p32cad0a1-2",`!!#E!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
