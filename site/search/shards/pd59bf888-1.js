sitegenSearch("pd59bf888-1",`!!#F!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
