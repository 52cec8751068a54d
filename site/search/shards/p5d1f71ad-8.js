sitegenSearch("p5d1f71ad-8",`!!!=!!	diagnostics/SG031/	SG031 code-file-name			The code in the front matter does not agree with the file name.
&"	diagnostics/SG031/	SG031 code-file-name	meaning	What it means	Authors find an entry by its file's name and readers find it by its code, so the two must say the same. Characters that cannot stand in a URL are hyphens in the name: the code E/1 belongs into E-1.md. The rule also speaks up when authority names another authority than the folder in which the file lies.
&#	diagnostics/SG031/	SG031 code-file-name	example	Example	The file has been copied and renamed, and its code has stayed behind: content/codes/catalogue.yaml content/codes/E2.md
&%	diagnostics/SG031/	SG031 code-file-name	mend	How to mend it	Leave code out: an entry without it takes the file's name. Where names and codes differ on purpose, allow it for the catalogue:
`)
