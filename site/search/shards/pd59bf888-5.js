sitegenSearch("pd59bf888-5",`!!#J!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
