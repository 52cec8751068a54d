sitegenSearch("pb3664504-12",`!!#=!<	manual/templates/	Templates	variables-of-code-link	Variables of code link	code: The code name: Its name url: The way from this page to the entry about: One sentence about it authority: Who defines it; nothing in a catalogue that names no authorities isDefault: Whether the catalogue's default authority defines it (flag) tone: The number of its class's colour, 1 to 6
&=	manual/templates/	Templates	variables-of-facet	Variables of facet	field: The name of the field; status and authority are built in label: Its label choices: The values that entries have for it (list of facet value)
&>	manual/templates/	Templates	variables-of-facet-value	Variables of facet value	value: The value label: What a reader is shown for it count: How many entries have it
`)
