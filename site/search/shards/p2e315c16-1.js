sitegenSearch("p2e315c16-1",`!!!T!%	diagnostics/SG061/	SG061 deprecated-without-reason	mend	How to mend it	Name the code to use from now on, or give the reason in a sentence:
`)
