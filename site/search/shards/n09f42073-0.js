sitegenSearch("n09f42073-0",`!504 if	Jv!fF393
'n	Rd&:
's	Jo!:#Af!:!O
&looks	R{"f
&next	Rb&:
'obody	Rw!H
&of	R{"f
'n	Rn!V
&rfc	Jm!O"Vi!3
&says	Rt!:
&that	Ru!,
(e	Nf%H?:
)re	Rs#f
'rue	R}&F
&unless	Ru#O
&what	Rs#f
(en	Jq#3&HP:
'ill	Rg&:
#5 506	Rm!3
&and	Rv#:
&detail	Rv#?
&for	Jl#3,h-:
&http	Rv#(!?!f
&is	Rp!:
&lacks	Rp!:
&mdn	Rv#f
&to	Rv#H
&when	Rv#:
#6 507	Nm!3%A
&carries	Rp!:
&variant	Rw#(!?
&with	Rw#:
#7 508	Nm!3%A
&a	Rw!H
&insufficient	Rx#(!?
&the	Rx#f
&when	Rx#h
#8 510	Nm!3%A
&belongs	R|#:
&has	Ry#O
&loop	Ry#(!?
&resource	Ry#h
'fc	Rh"3
&when	Ry#f
#9 bandwidth	Rm%(!?!X
&it	Rp!3
&of	Rm%&
&to	Rm%3
&we	Rm%,
'hich	Rp!:
#dc6c495c0c9188 203.0.113.9	R_%1
"1 gmt	Rm#?
#0 511	Rp!A
&belongs	Rn!H
&is	Ro!A
&not	Rz#(!?
&obsolete	Rp!3
#1 127.0.0.1	Re%8
&c	Rm%,
'omes	Rk!A
'panel	Rm%,
&for	Rm!3
&in	R{#h
's	Ro!:
&network	R{#(!?
&rfc	Rn!V
`)
