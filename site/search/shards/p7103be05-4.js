sitegenSearch("p7103be05-4",`!!#G!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
