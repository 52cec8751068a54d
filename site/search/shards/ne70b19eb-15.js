sitegenSearch("ne70b19eb-15",`!505 lacks	Rj!:
&mdn	Rp#f
&to	Rp#H
&when	Rp#:
#6 507	Jg!3%A
&carries	Rj!:
&variant	Rq#(!?
&with	Rq#:
#7 508	Jg!3%A
&a	Rq!H
&insufficient	Rr#(!?
&the	Rr#f
&when	Rr#h
#8 510	Jg!3%A
&belongs	Rv#:
&has	Rs#O
&loop	Rs#(!?
&resource	Rs#h
'fc	Rb"3
&when	Rs#f
#9 bandwidth	Rg%(!?!X
&it	Rj!3
&of	Rg%&
&to	Rg%3
&we	Rg%,
'hich	Rj!:
#dc6c495c0c9188 203.0.113.9	Ry#1
"1 gmt	Rg#?
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
`)
