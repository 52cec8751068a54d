sitegenSearch("pe6f5fd34-7",`!!!2!%	diagnostics/SG020/	SG020 section-missing	mend	How to mend it	Write the section, in the order of the catalogue. Where an entry cannot have one, lift the rule for this entry and say why:
`)
