sitegenSearch("n0021da4c-12",`!create a	R}#:
)content	Ra"3
)it	R{"3
)something	Ji"3A3
(d 201	Rj!,
,2	R{!3
*and	R|!,
+t	R|!&
*it	Ru!m
*nothing	R{!3
*the	R|!3
(s no	R|!H
'ion is	R|!3
+spares	Ru#3
%dential helper	Rk&H
-service	Rv%&!:!?
,s 403	Rw!3
07	Rw#3
.administrators	Rq%3
/ll	Rr!f
/n	Rg!V
0d	Rb&,
0swers	Rk"3
/re	Jr!A?&
/t	Rr",
.browsers	Rt!A
.came	Jg!3L,
.fetch	Rg!V
/or	Bg!A-V"H>,(&
.if	Rp":
/nto	Rv"H
/t	Jp"3#:
.may	Ru%:
.of	Rp"f
/r	Rk!f
.rfc	Jg!,Jf
.see	Rn!H
/ize	Rv!H
.the	Rp"&!A
/o	Rm"H
.were	Rg!,
/ill	Rr!A
0th	Rq%:
.yes	Rr"&
&it is	Rq"3
)left	Rq"A
)title	Rq"?
)used	Rq"?
#lf are	Rj&{!
#oss origin	Rt":
'origin calls	Rt":
"s c	Rq&m
#harp also	Rq&m
#rf or	Ro%3
'protection	Ro%H
'token	Ro%&!3
,s	Ro%8
#s also	Rq&m
'nd	Rx&A
&copies	Rx&:
&icon	Rx&,
's	Jj&O0:
&make	Rj&O
&p	Ry!?
&rel	Ry!?
&the	Rx&3
&wherever	Rx&A
#v 3	Ry&F
`)
