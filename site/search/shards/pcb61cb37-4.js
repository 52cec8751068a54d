sitegenSearch("pcb61cb37-4",`!!#J!!	diagnostics/foreign/	Other generators			What other generators read as something else and this one shows as text.
`)
