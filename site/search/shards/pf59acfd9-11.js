sitegenSearch("pf59acfd9-11",`!!#C!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
