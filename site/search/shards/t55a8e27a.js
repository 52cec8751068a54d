sitegenSearch("t55a8e27a",`Two entries have the same code.
Within one catalogue and one authority a code has one entry. With two, neither a link nor a reader can tell which is meant. Codes that differ only in letter case count as the same, because people type them in either case and many disks keep only one of two such files.
An old copy of the entry has been left in a folder below: content/codes/catalogue.yaml content/codes/E1.md content/codes/old/E1.md
Merge the two entries and delete one file. If two bodies define the same code, declare both under authorities and give one entry its authority. Each authority has codes and URLs of its own.`)
