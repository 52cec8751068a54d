sitegenSearch("n93b3d126-6",`!had foreseen	Jh!,!H):
&gone	R{%,
&it	Rt#:
&listed	Rc"3
'ost	Re%,
&made	Rc&&
&never	R|%:
'o	Jq"tAO
(ne	Jo!1k"3
(t	Fc":IOQ3
&only	Ri",
'ther	Ru&{"!{)
&quietly	Rd%3
&rfc	J_"3*H
'un	Ry#,
&serious	Ri"3
'tored	Rj%,
'uggested	Rj#f
&taken	Ry#,
'he	Fk!A%VOAN,
)se	Rk"f
'o	Jv!3[:
&used	Rc&,
&visitors	R|%3
&wrongly	R~!:
#lf a	Fh#A,H"HT3
(n	Jn#A+3
)d	Rf!,
'failures	Rf!,
'minute	Rq!m
'of	FO,t":*AH%
'surrogate	Rx&3
'that	RP:
)e	Rw!H
(ruths	Rn!v
'with	R}"H
&failures without	Rf!,
&way because	Ru"3
%ve their	Rz"H
's do	R_"H
#nd column	Rf!A
'for	Rp&,
'held	R~!A
'it	Rp"m
'out	Jq!tWH
(ver	R),
'rubys	Rg%,
'sends	Rp#:
'the	JI,l#3
(wo	R*:
'written	Rt!H
&ed in	R~!f
*t	Re#:
)out	Rg#H
*ver	Rd":
)the	Ru":
)us	Rc":
&ful of	Jn!m't
&held scanner	R~!A
&ing on	R|!H
&le it	J~%:&:
)requests	Rn#&
)the	J~"f1,
(d as	Rp#3
*by	Ru!:
`)
