sitegenSearch("p99d21f70-14",`!!!f!%	diagnostics/SG111/	SG111 table-rows	mend	How to mend it	Add the note. If a row should have none, say so with an empty one: E2: ''. Remove a note that has no row, or let where and has take its code in. Where there is more than one column of notes, write a list with one note for each.
`)
