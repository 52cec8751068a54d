sitegenSearch("p9ad86e81-4",`!!#G!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
