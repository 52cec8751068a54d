sitegenSearch("p0774de4a-5",`!!#J!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
