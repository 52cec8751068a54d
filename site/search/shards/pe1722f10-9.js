sitegenSearch("pe1722f10-9",`!!#-!!	manual/catalogue/	Catalogues			A folder below content with a catalogue.yaml is a catalogue. The folder's path is its id, here http:
`)
