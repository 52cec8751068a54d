sitegenSearch("pe6f5fd34-11",`!!!4!%	diagnostics/SG022/	SG022 section-order	mend	How to mend it	Cut the section with all its text and paste it before the heading that the message names. If every entry has it your way round, change the order in the catalogue.
`)
