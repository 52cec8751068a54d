sitegenSearch("p7720c752-1",`!!!B!%	diagnostics/SG036/	SG036 anchor-twice	mend	How to mend it	Give one of the two elements another id, and change the links that were meant for it. An id that no link uses can simply go.
`)
