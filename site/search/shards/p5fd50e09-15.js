sitegenSearch("p5fd50e09-15",`!!![!%	diagnostics/SG072/	SG072 example-phrase	mend	How to mend it	Copy the name of the entry into the status line. If the entry's name is not the registered one, correct it there: the rule compares the two, not each with the standard.
`)
