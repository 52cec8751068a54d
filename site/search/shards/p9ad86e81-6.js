sitegenSearch("p9ad86e81-6",`!!#I!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
