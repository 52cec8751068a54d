sitegenSearch("tc233b0a0-221",`!!#I!!	Sections	sections	Sections	The sections that a catalogue asks of its entries.
`)
