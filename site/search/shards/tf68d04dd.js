sitegenSearch("tf68d04dd",`Files that cannot be read as what their names promise.`)
