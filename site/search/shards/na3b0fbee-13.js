sitegenSearch("na3b0fbee-13",`!create a	R_%:
)content	Rc"3
)it	R}"3
)something	Jk"3A3
(d 201	Rl!,
,2	R}!3
*and	R~!,
+t	R~!&
*it	Rw!m
*nothing	R}!3
*the	R~!3
(s no	R~!H
'ion is	R~!3
+spares	Rw#3
%dential helper	Rm&H
-service	Rx%&!:!?
,s 403	Ry!3
07	Ry#3
.administrators	Rs%3
/ll	Rt!f
/n	Ri!V
0d	Rd&,
0swers	Rm"3
/re	Jt!A?&
/t	Rt",
.browsers	Rv!A
.came	Ji!3L,
.fetch	Ri!V
/or	Bi!A-V"H>,(&
.if	Rr":
/nto	Rx"H
/t	Jr"3#:
.may	Rw%:
.of	Rr"f
/r	Rm!f
.rfc	Ji!,Jf
.see	Rp!H
/ize	Rx!H
.the	Rr"&!A
/o	Ro"H
.were	Ri!,
/ill	Rt!A
0th	Rs%:
.yes	Rt"&
&it is	Rs"3
)left	Rs"A
)title	Rs"?
)used	Rs"?
#lf are	Rl&{!
#oss origin	Rv":
'origin calls	Rv":
"s c	Rs&m
#harp also	Rs&m
#rf or	Rq%3
'protection	Rq%H
'token	Rq%&!3
,s	Rq%8
#s also	Rs&m
'nd	Rz&A
&copies	Rz&:
&icon	Rz&,
's	Jl&O0:
&make	Rl&O
&p	R{!?
&rel	R{!?
&the	Rz&3
&wherever	Rz&A
#v 3	R{&F
`)
