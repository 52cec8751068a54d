sitegenSearch("pe646d4ae",`!!!4	diagnostics/SG023/	SG023 section-too-short	t24ddef6a	meaning	What it means	example	Example	mend	How to mend it
#5	diagnostics/SG024/	SG024 section-content	ta2e57ad5	meaning	What it means	example	Example	mend	How to mend it
#6	diagnostics/SG025/	SG025 section-twice	t40c51a00	meaning	What it means	example	Example	mend	How to mend it
#7	diagnostics/SG026/	SG026 heading-one	tb5a8f09d	meaning	What it means	example	Example	mend	How to mend it
#8	diagnostics/SG027/	SG027 unknown-language	te3d6d0e5	meaning	What it means	example	Example	mend	How to mend it
#9	diagnostics/SG028/	SG028 code-attribute	t097d8684	meaning	What it means	example	Example	mend	How to mend it
#:	diagnostics/SG029/	SG029 include-unresolved	t06c20ae0	meaning	What it means	example	Example	mend	How to mend it
#;	diagnostics/SG030/	SG030 code-pattern	t3ed4cb1b	meaning	What it means	example	Example	mend	How to mend it
`)
