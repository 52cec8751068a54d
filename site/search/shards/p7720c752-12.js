sitegenSearch("p7720c752-12",`!!!H!%	diagnostics/SG042/	SG042 not-registered	mend	How to mend it	Correct the code if the report names a registered one that is close to it. Add a row to the registry if the code is official. If somebody else defines it, declare them under authorities and name them in the entry.
`)
