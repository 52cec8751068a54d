sitegenSearch("p7720c752-10",`!!!G!%	diagnostics/SG041/	SG041 not-documented	mend	How to mend it	Run sitegen new entry E2. It writes a draft with the required sections and what the registry knows; finish it and remove draft: true. A code that never came into use belongs out of the registry.
`)
