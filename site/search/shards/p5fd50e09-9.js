sitegenSearch("p5fd50e09-9",`!!!X!%	diagnostics/SG064/	SG064 life-cycle-key	mend	How to mend it	Say what became of the code, or leave out what is not true of it: replaced_by and reason go with every status but active, removed with status: removed, and expires with status: temporary.
`)
