sitegenSearch("pff942644",`!!!!	diagnostics/SG001/	SG001 not-utf8	t33e0f254	meaning	What it means	example	Example	mend	How to mend it
#"	diagnostics/SG002/	SG002 file-too-large	te30722b5	meaning	What it means	example	Example	mend	How to mend it
##	diagnostics/SG003/	SG003 folder-as-file	t9ae457d2	meaning	What it means	example	Example	mend	How to mend it
#%	diagnostics/SG004/	SG004 symlink-escapes	t629bae15	meaning	What it means	example	Example	mend	How to mend it
#&	diagnostics/SG005/	SG005 nul-byte	t58e99b06	meaning	What it means	example	Example	mend	How to mend it
#'	diagnostics/SG006/	SG006 nested-too-deep	t3ae45f01	meaning	What it means	example	Example	mend	How to mend it
#(	diagnostics/SG007/	SG007 unreadable-file	t613f2551	meaning	What it means	example	Example	mend	How to mend it
#)	diagnostics/SG008/	SG008 site-missing	t989b0deb	meaning	What it means	example	Example	mend	How to mend it
#*	diagnostics/SG009/	SG009 home-missing	tfefee545	meaning	What it means	example	Example	mend	How to mend it
`)
