sitegenSearch("p5fd50e09-5",`!!!V!%	diagnostics/SG062/	SG062 temporary-expired	mend	How to mend it	Look up the code where it is registered. Then set the new expires, or change status to active or removed. A removed code also needs its reason or a replacement, see SG061.
`)
