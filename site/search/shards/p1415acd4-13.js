sitegenSearch("p1415acd4-13",`!!#E!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
