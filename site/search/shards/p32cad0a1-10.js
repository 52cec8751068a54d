sitegenSearch("p32cad0a1-10",`!!#M!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
