sitegenSearch("p99d21f70-8",`!!!c!%	diagnostics/SG090/	SG090 waiver-not-needed	mend	How to mend it	Remove the waiver. If the rule should be lifted and is still reported, compare the section or field in the waiver with the ids in catalogue.yaml: a name that differs by a letter lifts nothing.
`)
