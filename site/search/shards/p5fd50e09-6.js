sitegenSearch("p5fd50e09-6",`!!!W!!	diagnostics/SG063/	SG063 replacement-gone			A code is replaced by one that is deprecated or removed.
&"	diagnostics/SG063/	SG063 replacement-gone	meaning	What it means	replaced_by is where people go who still use an old code. When the code that it names was given up in turn, they get from one old code to the next, and may stop at one that will not work for long either.
&#	diagnostics/SG063/	SG063 replacement-gone	example	Example	The second code took the place of the first, and the third that of the second: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md content/codes/E3.md
`)
