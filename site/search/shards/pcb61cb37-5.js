sitegenSearch("pcb61cb37-5",`!!#K!!	diagnostics/images/	Images			Images that not every reader can see.
`)
