sitegenSearch("pcb61cb37-6",`!!#L!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
