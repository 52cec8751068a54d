sitegenSearch("tc233b0a0-219",`!!#G!!	Tables of codes and diagrams	made	Tables of codes and diagrams	Fences that a table or a drawing takes the place of.
`)
