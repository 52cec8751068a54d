sitegenSearch("p7720c752-11",`!!!H!!	diagnostics/SG042/	SG042 not-registered			An entry is not in the registry.
&"	diagnostics/SG042/	SG042 not-registered	meaning	What it means	A page about a code that does not exist is worse than none, for it will be quoted. Either the code has been mistyped, or the registry is behind. Only entries of the default authority are held to the registry: vendors' own codes may stand beside the official ones.
&#	diagnostics/SG042/	SG042 not-registered	example	Example	There is an entry for E2, of which the registry knows nothing: content/codes/catalogue.yaml content/codes/registry.csv content/codes/E1.md content/codes/E2.md
`)
