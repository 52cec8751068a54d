sitegenSearch("n0dd1a46f-15",`!505 is	Rn!:
&lacks	Rn!:
&mdn	Rt#f
&to	Rt#H
&when	Rt#:
#6 507	Jk!3%A
&carries	Rn!:
&variant	Ru#(!?
&with	Ru#:
#7 508	Jk!3%A
&a	Ru!H
&insufficient	Rv#(!?
&the	Rv#f
&when	Rv#h
#8 510	Jk!3%A
&belongs	Rz#:
&has	Rw#O
&loop	Rw#(!?
&resource	Rw#h
'fc	Rf"3
&when	Rw#f
#9 bandwidth	Rk%(!?!X
&it	Rn!3
&of	Rk%&
&to	Rk%3
&we	Rk%,
'hich	Rn!:
#dc6c495c0c9188 203.0.113.9	R}#1
"1 gmt	Rk#?
#0 511	Rn!A
&belongs	Rl!H
&is	Rm!A
&not	Rx#(!?
&obsolete	Rn!3
#1 127.0.0.1	Rc%8
&c	Rk%,
'omes	Ri!A
'panel	Rk%,
&for	Rk!3
&in	Ry#h
's	Rm!:
&network	Ry#(!?
&rfc	Rl!V
&who	Ry#o
#20331 181.204	Rf%1
#820 10.0.1.7	R}#1
"2 30	R|"?
%empty	Ry%1
#0 521	Rs!:
&alone	Rb%:
're	Rr!t
&cloudflares	Rb%X
'omes	Rb%3
&is	Rm!H
&web	Rb%(
#1 a	Rc%,
'nd	Rs!:
&is	Rd%3
&like	Rc%:
&web	Rc%(
'hen	Rc%X
#2 and	Ju!Op!X
're	Rs!:
&connection	Rd%(
'url	Rd%:
`)
