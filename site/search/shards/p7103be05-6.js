sitegenSearch("p7103be05-6",`!!#I!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
