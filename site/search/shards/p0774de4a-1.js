sitegenSearch("p0774de4a-1",`!!#F!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
