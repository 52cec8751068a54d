sitegenSearch("p1415acd4-11",`!!#C!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
