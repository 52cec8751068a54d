sitegenSearch("pe6f5fd34-6",`!!!2!!	diagnostics/SG020/	SG020 section-missing			A required section is missing.
&"	diagnostics/SG020/	SG020 section-missing	meaning	What it means	The catalogue declares the section as required, and the entry has no level-2 heading of that title. A reader who comes for the example of a code finds none, and a tool that links to #example leads nowhere. Entries whose status is removed are exempt.
&#	diagnostics/SG020/	SG020 section-missing	example	Example	The catalogue asks for two sections, and the entry has one: content/codes/catalogue.yaml content/codes/E1.md
`)
