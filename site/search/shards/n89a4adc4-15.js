sitegenSearch("n89a4adc4-15",`!504 rfc	Jk!H"Vi!3
&says	Rr!:
&that	Rs!,
(e	Jd%H?:
)re	Rq#f
'rue	R{&F
&unless	Rs#O
&what	Rq#f
(en	Jo#3&HP:
'ill	Re&:
#5 506	Rk!3
&and	Rt#:
&detail	Rt#?
&for	Jj#3,h-:
&http	Rt#(!?!f
&is	Rn!:
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
`)
