sitegenSearch("tf3939ef2",`HTTP examples that do not show their own code.`)
