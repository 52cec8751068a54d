sitegenSearch("p0c801882",`!!!M	diagnostics/SG056/	SG056 text-names-other-section	td406cc6d	meaning	What it means	example	Example	mend	How to mend it
#N	diagnostics/SG057/	SG057 unsafe-link	tbd640acd	meaning	What it means	example	Example	mend	How to mend it
#O	diagnostics/SG058/	SG058 footnote-unused	t7e4107fa	meaning	What it means	example	Example	mend	How to mend it
#P	diagnostics/SG060/	SG060 one-way-relation	td75509ac	meaning	What it means	example	Example	mend	How to mend it
#Q	diagnostics/SG061/	SG061 deprecated-without-reason	tbb61cc3f	meaning	What it means	example	Example	mend	How to mend it
#R	diagnostics/SG062/	SG062 temporary-expired	tf25f3a51	meaning	What it means	example	Example	mend	How to mend it
#S	diagnostics/SG070/	SG070 example-code	td000d867	meaning	What it means	example	Example	mend	How to mend it
#T	diagnostics/SG071/	SG071 example-header	t66a48144	meaning	What it means	example	Example	mend	How to mend it
`)
