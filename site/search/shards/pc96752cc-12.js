sitegenSearch("pc96752cc-12",`!!#K!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
