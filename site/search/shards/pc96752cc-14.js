sitegenSearch("pc96752cc-14",`!!#M!!	diagnostics/made/	Tables of codes and diagrams			Fences that a table or a drawing takes the place of.
`)
