sitegenSearch("p1c79c63b-2",`!!#+!!	manual/catalogue/	Catalogues			A folder below content with a catalogue.yaml is a catalogue. The folder's path is its id, here http:
`)
