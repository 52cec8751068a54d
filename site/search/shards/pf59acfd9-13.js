sitegenSearch("pf59acfd9-13",`!!#E!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
