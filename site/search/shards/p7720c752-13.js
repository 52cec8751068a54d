sitegenSearch("p7720c752-13",`!!!I!!	diagnostics/SG043/	SG043 registry-disagrees			A field says something else than the registry.
&"	diagnostics/SG043/	SG043 registry-disagrees	meaning	What it means	A field that names a registry column repeats a fact from there. When the two differ, one is out of date, and readers see whichever was written by hand. The order of a list makes no difference. Entries of other authorities than the default one are not compared.
&#	diagnostics/SG043/	SG043 registry-disagrees	example	Example	The registry calls the code "Disk full", its entry calls it "Disk is full": content/codes/catalogue.yaml content/codes/registry.csv content/codes/E1.md
`)
