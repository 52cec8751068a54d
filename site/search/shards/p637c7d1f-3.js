sitegenSearch("p637c7d1f-3",`!!!i!%	diagnostics/SG120/	SG120 foreign-syntax	mend	How to mend it	Write an alert, which is a quote with a mark: Tabs are fences with a tab, and files are shown by fences with an include. What is meant as text goes into a code span, or gets a backslash: \\:::.
`)
