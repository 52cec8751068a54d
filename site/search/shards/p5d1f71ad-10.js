sitegenSearch("p5d1f71ad-10",`!!!>!%	diagnostics/SG032/	SG032 code-twice	mend	How to mend it	Merge the two entries and delete one file. If two bodies define the same code, declare both under authorities and give one entry its authority. Each authority has codes and URLs of its own.
`)
