sitegenSearch("pcb61cb37-10",`!!#P!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
