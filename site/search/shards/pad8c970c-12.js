sitegenSearch("pad8c970c-12",`!!#A!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
