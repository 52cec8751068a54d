sitegenSearch("pe6f5fd34-15",`!!!6!%	diagnostics/SG024/	SG024 section-content	mend	How to mend it	Add what is missing below that heading. For http, mark the block with the word http and let a line start with a status line such as HTTP/1.1 404 Not Found.
`)
