sitegenSearch("tcdfe6c8d",`An entry is not in the registry.
A page about a code that does not exist is worse than none, for it will be quoted. Either the code has been mistyped, or the registry is behind. Only entries of the default authority are held to the registry: vendors' own codes may stand beside the official ones.
There is an entry for E2, of which the registry knows nothing: content/codes/catalogue.yaml content/codes/registry.csv content/codes/E1.md content/codes/E2.md
Correct the code if the report names a registered one that is close to it. Add a row to the registry if the code is official. If somebody else defines it, declare them under authorities and name them in the entry.`)
