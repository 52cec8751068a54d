sitegenSearch("neb29e5ad-49",`!51 gmt	Rg#?
#0 511	Rj!A
&belongs	Rh!H
&is	Ri!A
&not	Rt#(!?
&obsolete	Rj!3
#1 127.0.0.1	R~#8
&c	Rg%,
'omes	Re!A
'panel	Rg%,
&for	Rg!3
&in	Ru#h
's	Ri!:
&network	Ru#(!?
&rfc	Rh!V
&who	Ru#o
#20331 181.204	Rb%1
#820 10.0.1.7	Ry#1
"2 30	Rx"?
%empty	Ru%1
#0 521	Ro!:
&alone	R}#:
're	Rn!t
&cloudflares	R}#X
'omes	R}#3
&is	Ri!H
&web	R}#(
#1 a	R~#,
'nd	Ro!:
&is	R_%3
&like	R~#:
&web	R~#(
'hen	R~#X
#2 and	Jq!Op!X
're	Ro!:
&connection	R_%(
'url	R_%:
&instead	R~#,
&the	R_%V
#3 does	R_%3
&origin	Ra%(
#4 a	Rb%(
&curl	Jq!Or!:
&has	R_%3
&is	Rb%:
't	R_%V
#5 and	Rc%3!X
'ppear	Rc%3
&of	Rc%&
&ssl	Rc%(
&the	Rc%V
#6 for	Rc%3
&invalid	Rd%(
's	Rw%:
't	Rc%V
&of	Rd%&
&to	Re%3
#7 arrive	Re%:
&in	Re%&
&railgun	Re%(
&said	Re%,
#9 and	Rw#:
&follows	Rw#,
&of	Rw#&
'verloaded	Rw#(!X
0error	Rw#&
&says	Rw#V
"30 an	Rf%3
(d	R|%,!:
`)
