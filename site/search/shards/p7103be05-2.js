sitegenSearch("p7103be05-2",`!!#E!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
