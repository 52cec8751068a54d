sitegenSearch("pfa32bb91-1",`!!#I!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
