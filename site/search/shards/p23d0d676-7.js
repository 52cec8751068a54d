sitegenSearch("p23d0d676-7",`!!#J!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
