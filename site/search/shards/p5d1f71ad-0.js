sitegenSearch("p5d1f71ad-0",`!!!7!!	diagnostics/SG025/	SG025 section-twice			An entry has the same section twice.
&"	diagnostics/SG025/	SG025 section-twice	meaning	What it means	A section is found by its fragment, and one page cannot have two places called #meaning. A reader who follows the link sees the first and misses the second. Two sections also tend to contradict each other once one of them is updated.
&#	diagnostics/SG025/	SG025 section-twice	example	Example	The meaning is told at the top and once more below: content/codes/catalogue.yaml content/codes/E1.md
`)
