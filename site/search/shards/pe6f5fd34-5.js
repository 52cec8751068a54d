sitegenSearch("pe6f5fd34-5",`!!!1!%	diagnostics/SG016/	SG016 misnamed-file	mend	How to mend it	Rename the file as the message says. In a file of MDX first take out what is not Markdown: lines that import, and components. Where a file is to be downloaded as it is, put it into an archive, or let the warning be.
`)
