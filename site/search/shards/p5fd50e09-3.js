sitegenSearch("p5fd50e09-3",`!!!U!%	diagnostics/SG061/	SG061 deprecated-without-reason	mend	How to mend it	Name the code to use from now on, or give the reason in a sentence:
`)
