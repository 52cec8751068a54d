sitegenSearch("p5fd50e09-7",`!!!W!%	diagnostics/SG063/	SG063 replacement-gone	mend	How to mend it	Name the code that is in use now. The help names it, where the entries in between lead to one: Where there is none, give the reason instead, see SG061.
`)
