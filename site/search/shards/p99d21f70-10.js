sitegenSearch("p99d21f70-10",`!!!d!%	diagnostics/SG100/	SG100 image-without-text	mend	How to mend it	Say what the image shows, in as many words as you would use on the telephone: An image that only decorates says nothing on purpose. Give it an empty title, and the rule lets it pass. The title stands in the image itself: one in a definition, [line]: line.png "", does not count.
`)
