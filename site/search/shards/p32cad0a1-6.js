sitegenSearch("p32cad0a1-6",`!!#I!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
