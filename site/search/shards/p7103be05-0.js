sitegenSearch("p7103be05-0",`!!#C!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
