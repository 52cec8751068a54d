sitegenSearch("pa2d6f99e-10",`!!!P!%	diagnostics/SG056/	SG056 text-names-other-section	mend	How to mend it	Open the address, read what stands there, and correct the half that is wrong. If the whole document is meant, leave the section out of the text.
`)
