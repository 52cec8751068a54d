sitegenSearch("p0e1123fd-1",`!!#?!2	manual/templates/	Templates	variables-of-fact	Variables of fact	field: The field's name in the catalogue label: The field's label values: Its values (list of value) source: The address that proves it
&3	manual/templates/	Templates	variables-of-section	Variables of section	id: Its fragment heading: Its heading's text title: Its heading, an h2 with its fragment and a link to itself (HTML) html: What stands below the heading, rendered (HTML)
`)
