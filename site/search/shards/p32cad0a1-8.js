sitegenSearch("p32cad0a1-8",`!!#K!!	diagnostics/life/	Life cycle			Relations, replacements and dates.
`)
