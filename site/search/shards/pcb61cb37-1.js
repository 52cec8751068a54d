sitegenSearch("pcb61cb37-1",`!!#G!!	diagnostics/addresses/	Codes and addresses			Codes, names and URLs that clash or do not fit.
`)
