sitegenSearch("neb29e5ad-48",`!503 when	Rk#3
(ich	R_#3
(o	Rm#f
'ith	Fq!,!OFH9m
*out	Rn!V
&you	Rh#3
#4 505	Rg!3
&also	Rq!O
'nd	Rh!V
&because	Ro!:
&detail	Ro#?
&for	Jd#f[:
'rom	Jl!Ae!O
&gateway	Fh!,Nf;(!?!hO8
&if	Fp!fF393
'n	R}%:
's	Fi!:#Af!:!O
&looks	Ru"f
&next	R{%:
'obody	Rq!H
&of	Ru"f
'n	Rh!V
&rfc	Fg!H"Vi!3
&says	Rn!:
&that	Ro!,
(e	J_%H?:
)re	Rm#f
'rue	Rv&F
&unless	Ro#O
&what	Rm#f
(en	Fk#3&HP:
'ill	Ra&:
#5 506	Rg!3
&and	Rp#:
&detail	Rp#?
&for	Ff#3,h-:
&http	Rp#(!?!f
&is	Rj!:
&lacks	Rj!:
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
`)
