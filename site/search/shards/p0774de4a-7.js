sitegenSearch("p0774de4a-7",`!!#L!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
