sitegenSearch("p04cfb6ae",`!!!E	diagnostics/SG042/	SG042 not-registered	tcdfe6c8d	meaning	What it means	example	Example	mend	How to mend it
#F	diagnostics/SG043/	SG043 registry-disagrees	t250dca33	meaning	What it means	example	Example	mend	How to mend it
#G	diagnostics/SG050/	SG050 link-target	t6d69fde0	meaning	What it means	example	Example	mend	How to mend it
#H	diagnostics/SG051/	SG051 link-fragment	t459a75d5	meaning	What it means	example	Example	mend	How to mend it
#I	diagnostics/SG052/	SG052 unknown-code	tf7f791e1	meaning	What it means	example	Example	mend	How to mend it
#J	diagnostics/SG053/	SG053 letter-case	tdb4a016b	meaning	What it means	example	Example	mend	How to mend it
#K	diagnostics/SG054/	SG054 ambiguous-code	tb6bb053f	meaning	What it means	example	Example	mend	How to mend it
#L	diagnostics/SG055/	SG055 text-names-other-code	tb67abf2f	meaning	What it means	example	Example	mend	How to mend it
`)
