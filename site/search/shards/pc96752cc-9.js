sitegenSearch("pc96752cc-9",`!!#H!!	diagnostics/images/	Images			Images that not every reader can see.
`)
