sitegenSearch("n037c57fe-12",`!had rfc	Jd"3*H
'un	R}#,
&serious	Rm"3
'tored	Rn%,
'uggested	Rn#f
&taken	R}#,
'he	Fo!A%VOAN,
)se	Ro"f
'o	Jz!3[:
&used	Rg&,
&visitors	Ra&3
&wrongly	Rc":
#lf a	Fl#A,H"HT3
(n	Jr#A+3
)d	Rj!,
'failures	Rj!,
'minute	Ru!m
'of	FO,x":*AI%
'surrogate	R}&3
'that	RP:
)e	R{!H
(ruths	Rr!v
'with	Rb#H
&failures without	Rj!,
&way because	Ry"3
%ve their	R~"H
's do	Rd"H
#nd column	Rj!A
'for	Ru&,
'held	Rc"A
'it	Rt"m
'out	Ju!tWH
(ver	R),
'rubys	Rk%,
'sends	Rt#:
'the	JI,p#3
(wo	R*:
'written	Rx!H
&ed in	Rc"f
*t	Ri#:
)out	Rk#H
*ver	Rh":
)the	Ry":
)us	Rg":
&ful of	Jr!m't
&held scanner	Rc"A
&ing on	Ra"H
&le it	Jc&:&:
)requests	Rr#&
)the	Jc#f1,
(d as	Rt#3
*by	Ry!:
*it	Ra":
*like	Rm!3
(r and	Ro#3
*go	Jg%3"363
*php	Rq%&!,
*that	Ro#H!m
+urns	Rq%,
)s go	Rs&{"
(s all	R{":
*it	Rn#:
*unknown	Rd#H
'ing all	Rw!%
,pplications	R}!f
`)
