sitegenSearch("p1f24f661-6",`!!#I!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
