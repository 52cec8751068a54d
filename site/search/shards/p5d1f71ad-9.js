sitegenSearch("p5d1f71ad-9",`!!!>!!	diagnostics/SG032/	SG032 code-twice			Two entries have the same code.
&"	diagnostics/SG032/	SG032 code-twice	meaning	What it means	Within one catalogue and one authority a code has one entry. With two, neither a link nor a reader can tell which is meant. Codes that differ only in letter case count as the same, because people type them in either case and many disks keep only one of two such files.
&#	diagnostics/SG032/	SG032 code-twice	example	Example	An old copy of the entry has been left in a folder below: content/codes/catalogue.yaml content/codes/E1.md content/codes/old/E1.md
`)
