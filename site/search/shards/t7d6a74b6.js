sitegenSearch("t7d6a74b6",`The sections that a catalogue asks of its entries.`)
