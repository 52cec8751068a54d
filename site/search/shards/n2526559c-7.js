sitegenSearch("n2526559c-7",`!had taken	Ry#,
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
'of	FO,t":*AI%
'surrogate	Ry&3
'that	RP:
)e	Rw!H
(ruths	Rn!v
'with	R}"H
&failures without	Rf!,
&way because	Ru"3
%ve their	Rz"H
's do	R_"H
#nd column	Rf!A
'for	Rq&,
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
*it	R|!:
*like	Ri!3
(r and	Rk#3
*go	Fc%3"363
*php	Rm%&!,
*that	Rk#H!m
+urns	Rm%,
)s go	Ro&{"
(s all	Rw":
*it	Rj#:
*unknown	R_#H
'ing all	Rs!%
,pplications	Ry!f
+no	Rs%3
&s it	Rk":
(the	Jc"O73
(yourself	Rc%:
'hake and	Ra#3
`)
