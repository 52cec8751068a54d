sitegenSearch("p23d0d676-5",`!!#H!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
