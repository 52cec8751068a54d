sitegenSearch("p5fd50e09-1",`!!!T!%	diagnostics/SG060/	SG060 one-way-relation	mend	How to mend it	Add the line that the help shows to the other entry, here related: [E1]. If the two have little to do with each other, remove the first one's instead.
`)
