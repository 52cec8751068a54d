sitegenSearch("tc233b0a0-217",`!!#E!!	Life cycle	life	Life cycle	Relations, replacements and dates.
`)
