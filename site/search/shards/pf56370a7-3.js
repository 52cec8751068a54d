sitegenSearch("pf56370a7-3",`!!#/!!	manual/catalogue/	Catalogues			A folder below content with a catalogue.yaml is a catalogue. The folder's path is its id, here http:
`)
