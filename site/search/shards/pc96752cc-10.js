sitegenSearch("pc96752cc-10",`!!#I!!	diagnostics/input/	Input			Files that cannot be read as what their names promise.
`)
