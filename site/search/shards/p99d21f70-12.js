sitegenSearch("p99d21f70-12",`!!!e!%	diagnostics/SG110/	SG110 table-unknown-name	mend	How to mend it	Write the name as the catalogue has it. Besides its declared and built-in fields there are code, class and authority, and in a table with by also codes and count.
`)
