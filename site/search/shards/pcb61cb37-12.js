sitegenSearch("pcb61cb37-12",`!!#R!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
