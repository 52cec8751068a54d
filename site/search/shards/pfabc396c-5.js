sitegenSearch("pfabc396c-5",`!!!1!%	diagnostics/SG020/	SG020 section-missing	mend	How to mend it	Write the section, in the order of the catalogue. Where an entry cannot have one, lift the rule for this entry and say why:
`)
