sitegenSearch("p1f24f661-2",`!!#E!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
