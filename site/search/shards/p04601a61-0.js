sitegenSearch("p04601a61-0",`!!#O!!	diagnostics/sections/	Sections			The sections that a catalogue asks of its entries.
`)
