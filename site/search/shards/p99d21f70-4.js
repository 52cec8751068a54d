sitegenSearch("p99d21f70-4",`!!!_!%	diagnostics/SG082/	SG082 template-partial	mend	How to mend it	Correct the name, or add the file: sidebar-of-mine.mustache in the folder templates. A partial in a folder is named with it, as in {{>parts/sidebar}}. To repeat something, open a section on a list; a template does not need to include itself.
`)
