sitegenSearch("pe6f5fd34-10",`!!!4!!	diagnostics/SG022/	SG022 section-order			The sections of an entry are not in the order of the catalogue.
&"	diagnostics/SG022/	SG022 section-order	meaning	What it means	Someone who compares two codes reads down two pages and expects the same thing in the same place. The order is that of sections in catalogue.yaml; sections that are left out do not matter. One finding per entry names the first section that comes too late.
&#	diagnostics/SG022/	SG022 section-order	example	Example	The meaning follows the example, although the catalogue has it first: content/codes/catalogue.yaml content/codes/E1.md
`)
