sitegenSearch("n192b9e0e-12",`!or youtube	Rq%X
#der 42	Fy![(?0?!f+3
)3	Ra"?
(7	Rp#?
(a	Nn&A/,
)nd	Na"Hu"A
(but	Rx#,
(change	R_',
(does	JF:r!Av!f
(exists	Ry!k
(first	Ro!3
)rom	Rp"f
(has	Nl!*BA
)ow	Rz&&
(id	Rl!*
)f	R{&,
)n	F5:f!:d"&A,
)s	J5,a!%:?
(list	R|&V!{*
(mark	Nn&{!33
*y	Rm"H
(of	>3:#&7,5:4%*<JV/Am!,"{#!{0
)nce	Rn&O
(rfc	Rm"f
(sg022	Rl&V
)hopify	Rf&,
)tands	Ra"A
+tus	Rw"?
(that	R|"3
*e	Nu#H/:
*ose	Rn&A
)itle	Nw"?:?
)o	Jy!%7&0:
)wice	Rt!:
(when	RF:
)ith	Ra"A
,out	Rs&,
(yet	Rm"H
'42v3 https	Rn"f
'ed and	Ru&A
*by	Rt!%
*that	Rp#3
's 42	Bq!*!8!M*d(?0?!f*?"3!?
*3	Na"3!?.?
)and	Rx%3
*re	Rt#?
)csv	Jy!F.???
*ustomer	Rw"f
)grpc	Rb%8
)http	:y!1#?#?%?4?*?#?0?*?1?"?"?E?
)id	Ru!,
)made	Ra"3
+y	Rw"f
)not	Rv"A
)they	Ra"O
*itle	R}!?
)write	Rv"?
)yet	R}!?
(csv http	Nf"???
%inary answer	Ro",
+build	RK,
+clients	Rw#:
+error	R{!3
+page	R}%3
`)
