sitegenSearch("p7720c752-14",`!!!I!%	diagnostics/SG043/	SG043 registry-disagrees	mend	How to mend it	Remove the field from the entry; the registry's value then fills it in, today and after every later change. If the registry is the one in error, correct its table.
`)
