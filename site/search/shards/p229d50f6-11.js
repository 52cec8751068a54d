sitegenSearch("p229d50f6-11",`!!!S!%	diagnostics/SG061/	SG061 deprecated-without-reason	mend	How to mend it	Name the code to use from now on, or give the reason in a sentence:
`)
