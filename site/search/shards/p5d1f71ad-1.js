sitegenSearch("p5d1f71ad-1",`!!!7!%	diagnostics/SG025/	SG025 section-twice	mend	How to mend it	Join the two texts under the first heading. If they treat different things, give the second one the title of another declared section, or make it a level-3 heading.
`)
