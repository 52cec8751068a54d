sitegenSearch("p23d0d676-1",`!!#D!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
