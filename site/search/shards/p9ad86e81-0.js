sitegenSearch("p9ad86e81-0",`!!#C!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
