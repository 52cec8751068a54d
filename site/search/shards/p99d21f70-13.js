sitegenSearch("p99d21f70-13",`!!!f!!	diagnostics/SG111/	SG111 table-rows			The rows of a table of codes and the notes on them do not agree, or it has no rows.
&"	diagnostics/SG111/	SG111 table-rows	meaning	What it means	In a table of codes the author adds notes to rows that come from the catalogue. Every row needs its note, and every note its row. So a code that is added to the catalogue later cannot slip into a table with an empty cell, and a note on a code that has left does not vanish silently. A table that no entry is in is reported as well.
&#	diagnostics/SG111/	SG111 table-rows	example	Example	There are two entries, and a note on one of them: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md content/a.md
`)
