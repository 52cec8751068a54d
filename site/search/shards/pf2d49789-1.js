sitegenSearch("pf2d49789-1",`!!#I!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
