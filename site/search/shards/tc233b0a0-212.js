sitegenSearch("tc233b0a0-212",`!!#@!!	Codes and addresses	addresses	Codes and addresses	Codes, names and URLs that clash or do not fit.
`)
