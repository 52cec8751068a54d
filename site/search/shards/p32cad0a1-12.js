sitegenSearch("p32cad0a1-12",`!!#O!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
