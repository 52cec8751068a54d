sitegenSearch("pa69e9e57",`!!!U	diagnostics/SG072/	SG072 example-phrase	t3569a525	meaning	What it means	example	Example	mend	How to mend it
#V	diagnostics/SG080/	SG080 template-syntax	t6b4335fb	meaning	What it means	example	Example	mend	How to mend it
#W	diagnostics/SG081/	SG081 template-variable	tadd3e673	meaning	What it means	example	Example	mend	How to mend it
#X	diagnostics/SG082/	SG082 template-partial	t5581a6dc	meaning	What it means	example	Example	mend	How to mend it
#Y	diagnostics/SG083/	SG083 template-unknown	t4cf5ae48	meaning	What it means	example	Example	mend	How to mend it
#Z	diagnostics/SG084/	SG084 asset-unknown	t76a18470	meaning	What it means	example	Example	mend	How to mend it
#[	diagnostics/SG090/	SG090 waiver-not-needed	tc27e33c7	meaning	What it means	example	Example	mend	How to mend it
`)
