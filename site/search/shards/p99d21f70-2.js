sitegenSearch("p99d21f70-2",`!!!^!%	diagnostics/SG081/	SG081 template-variable	mend	How to mend it	Take the name that the report suggests, or one from the list in its note. A value that only some pages have is there on all of them, just empty: wrap it in a section of its own name, and nothing is printed where it is missing.
`)
