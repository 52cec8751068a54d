sitegenSearch("pa2d6f99e-13",`!!!R!%	diagnostics/SG058/	SG058 footnote-unused	mend	How to mend it	Spell both alike, or write the label where the text needs the footnote. If nothing needs it, remove it. Labels that differ in a number name different footnotes: then the one that is missing is a finding of its own, SG059.
`)
