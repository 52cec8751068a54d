sitegenSearch("p9ad86e81-2",`!!#E!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
