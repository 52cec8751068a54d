sitegenSearch("p8a08e437",`!!!<	diagnostics/SG031/	SG031 code-file-name	t1785225e	meaning	What it means	example	Example	mend	How to mend it
#=	diagnostics/SG032/	SG032 code-twice	t55a8e27a	meaning	What it means	example	Example	mend	How to mend it
#>	diagnostics/SG033/	SG033 alias-twice	t2dfa6d37	meaning	What it means	example	Example	mend	How to mend it
#?	diagnostics/SG034/	SG034 url-twice	t5683eeaf	meaning	What it means	example	Example	mend	How to mend it
#@	diagnostics/SG035/	SG035 classless	t9e76a761	meaning	What it means	example	Example	mend	How to mend it
#A	diagnostics/SG036/	SG036 anchor-twice	t8756239d	meaning	What it means	example	Example	mend	How to mend it
#B	diagnostics/SG037/	SG037 heading-id	t5fc6a2c2	meaning	What it means	example	Example	mend	How to mend it
#C	diagnostics/SG040/	SG040 csv-syntax	tf3ffec1f	meaning	What it means	example	Example	mend	How to mend it
#D	diagnostics/SG041/	SG041 not-documented	tac12d77c	meaning	What it means	example	Example	mend	How to mend it
`)
