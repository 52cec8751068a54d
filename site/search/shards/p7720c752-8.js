sitegenSearch("p7720c752-8",`!!!F!%	diagnostics/SG040/	SG040 csv-syntax	mend	How to mend it	Put quotes around a value that contains a comma, a quote or a line break, and write a quote inside it twice: Spreadsheet programs do this when they save as CSV with commas.
`)
