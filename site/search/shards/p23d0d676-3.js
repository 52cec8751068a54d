sitegenSearch("p23d0d676-3",`!!#F!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
