sitegenSearch("pc96752cc-6",`!!#E!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
