sitegenSearch("pe6f5fd34-13",`!!!5!%	diagnostics/SG023/	SG023 section-too-short	mend	How to mend it	Say what the reader cannot see from the name: when it happens, what is left undone, how it differs from its neighbours. Where there is truly no more to say, waive the rule for this entry:
`)
