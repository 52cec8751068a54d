sitegenSearch("p0e1123fd-8",`!!#?!?	manual/templates/	Templates	variables-of-facet-value	Variables of facet value	value: The value label: What a reader is shown for it count: How many entries have it
&@	manual/templates/	Templates	variables-of-cell	Variables of cell	field: The name of the facet's field values: The values that the entry has for it (list of text)
`)
