sitegenSearch("pa2d6f99e-0",`!!!J!%	diagnostics/SG050/	SG050 link-target	mend	How to mend it	Correct the path, or write the page. A page that has moved is linked at its new place. A link to a draft works once draft: true is gone from that file, or in a build with --drafts.
`)
