sitegenSearch("pd59bf888-3",`!!#H!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
