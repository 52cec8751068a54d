sitegenSearch("pe6f5fd34-9",`!!!3!%	diagnostics/SG021/	SG021 section-unknown	mend	How to mend it	Correct the heading if the report suggests another. Otherwise make it a level-3 heading of a section, or declare it under sections so that every entry may have it.
`)
