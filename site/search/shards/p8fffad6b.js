sitegenSearch("p8fffad6b",`!!!+	diagnostics/SG010/	SG010 front-matter-missing	t235ef68d	meaning	What it means	example	Example	mend	How to mend it
#,	diagnostics/SG011/	SG011 yaml-syntax	ta3224957	meaning	What it means	example	Example	mend	How to mend it
#-	diagnostics/SG012/	SG012 unknown-key	t0395a8f2	meaning	What it means	example	Example	mend	How to mend it
#.	diagnostics/SG013/	SG013 missing-key	t7e37ea1b	meaning	What it means	example	Example	mend	How to mend it
#/	diagnostics/SG014/	SG014 bad-value	tfad62aa8	meaning	What it means	example	Example	mend	How to mend it
#0	diagnostics/SG015/	SG015 not-unique	tbf80f4ea	meaning	What it means	example	Example	mend	How to mend it
#1	diagnostics/SG020/	SG020 section-missing	td1a2b39a	meaning	What it means	example	Example	mend	How to mend it
#2	diagnostics/SG021/	SG021 section-unknown	t748a5b58	meaning	What it means	example	Example	mend	How to mend it
#3	diagnostics/SG022/	SG022 section-order	t4307e3a4	meaning	What it means	example	Example	mend	How to mend it
`)
