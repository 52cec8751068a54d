sitegenSearch("pad8c970c-15",`!!#D!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
