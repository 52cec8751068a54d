sitegenSearch("n71b3b7bd-15",`!505 is	Rl!:
&lacks	Rl!:
&mdn	Rr#f
&to	Rr#H
&when	Rr#:
#6 507	Ji!3%A
&carries	Rl!:
&variant	Rs#(!?
&with	Rs#:
#7 508	Ji!3%A
&a	Rs!H
&insufficient	Rt#(!?
&the	Rt#f
&when	Rt#h
#8 510	Ji!3%A
&belongs	Rx#:
&has	Ru#O
&loop	Ru#(!?
&resource	Ru#h
'fc	Rd"3
&when	Ru#f
#9 bandwidth	Ri%(!?!X
&it	Rl!3
&of	Ri%&
&to	Ri%3
&we	Ri%,
'hich	Rl!:
#dc6c495c0c9188 203.0.113.9	R{#1
"1 gmt	Ri#?
#0 511	Rl!A
&belongs	Rj!H
&is	Rk!A
&not	Rv#(!?
&obsolete	Rl!3
#1 127.0.0.1	Ra%8
&c	Ri%,
'omes	Rg!A
'panel	Ri%,
&for	Ri!3
&in	Rw#h
's	Rk!:
&network	Rw#(!?
&rfc	Rj!V
&who	Rw#o
#20331 181.204	Rd%1
#820 10.0.1.7	R{#1
"2 30	Rz"?
%empty	Rw%1
#0 521	Rq!:
&alone	R_%:
're	Rp!t
&cloudflares	R_%X
'omes	R_%3
&is	Rk!H
&web	R_%(
#1 a	Ra%,
'nd	Rq!:
&is	Rb%3
&like	Ra%:
&web	Ra%(
'hen	Ra%X
#2 and	Js!Op!X
're	Rq!:
&connection	Rb%(
'url	Rb%:
`)
