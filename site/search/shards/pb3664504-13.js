sitegenSearch("pb3664504-13",`!!#=!?	manual/templates/	Templates	variables-of-cell	Variables of cell	field: The name of the facet's field values: The values that the entry has for it (list of text)
`)
