sitegenSearch("pa2d6f99e-8",`!!!O!%	diagnostics/SG055/	SG055 text-names-other-code	mend	How to mend it	Decide which code was meant, and change the text or the address. Shorter is safer: in [E100] the code is text and address at once.
`)
