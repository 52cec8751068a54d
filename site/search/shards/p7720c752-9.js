sitegenSearch("p7720c752-9",`!!!G!!	diagnostics/SG041/	SG041 not-documented			A registered code has no entry.
&"	diagnostics/SG041/	SG041 not-documented	meaning	What it means	The registry lists the codes that exist, and the catalogue promises a page for each. This rule makes a release wait until a new code is explained. All missing codes are one finding, which counts and names them. coverage: warn makes it a warning, and with coverage: none the registry only supplies facts.
&#	diagnostics/SG041/	SG041 not-documented	example	Example	Two codes are registered, and one is described: content/codes/catalogue.yaml content/codes/registry.csv content/codes/E1.md
`)
