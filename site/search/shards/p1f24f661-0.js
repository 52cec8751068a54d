sitegenSearch("p1f24f661-0",`!!#C!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
