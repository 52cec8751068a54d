sitegenSearch("pa2d6f99e-2",`!!!K!%	diagnostics/SG051/	SG051 link-fragment	mend	How to mend it	Use the fragment of the heading as it is now: its words in lower case with hyphens between them. To link to an entry's section, use the section's id in catalogue.yaml, which stays the same however the heading is worded.
`)
