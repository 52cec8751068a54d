sitegenSearch("p7689bfcf-8",`!!!O!%	diagnostics/SG056/	SG056 text-names-other-section	mend	How to mend it	Open the address, read what stands there, and correct the half that is wrong. If the whole document is meant, leave the section out of the text.
`)
