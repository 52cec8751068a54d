sitegenSearch("p32cad0a1-5",`!!#H!!	diagnostics/images/	Images			Images that not every reader can see.
`)
