sitegenSearch("p0774de4a-3",`!!#H!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
