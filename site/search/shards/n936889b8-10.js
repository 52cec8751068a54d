sitegenSearch("n936889b8-10",`!create it	Ry"3
)something	Jg"3A3
(d 201	Rh!,
,2	Ry!3
*and	Rz!,
+t	Rz!&
*it	Rs!m
*nothing	Ry!3
*the	Rz!3
(s no	Rz!H
'ion is	Rz!3
+spares	Rs#3
%dential helper	Ri&H
-service	Rt%&!:!?
,s 403	Ru!3
07	Ru#3
.administrators	Ro%3
/ll	Rp!f
/n	Re!V
0d	R_&,
0swers	Ri"3
/re	Jp!A?&
/t	Rp",
.browsers	Rr!A
.came	Je!3L,
.fetch	Re!V
/or	Be!A-V"H>,(&
.if	Rn":
/nto	Rt"H
/t	Jn"3#:
.may	Rs%:
.of	Rn"f
/r	Ri!f
.rfc	Je!,Jf
.see	Rl!H
/ize	Rt!H
.the	Rn"&!A
/o	Rk"H
.were	Re!,
/ill	Rp!A
0th	Ro%:
.yes	Rp"&
&it is	Ro"3
)left	Ro"A
)title	Ro"?
)used	Ro"?
#lf are	Rh&{!
#oss origin	Rr":
'origin calls	Rr":
"s c	Rn&m
#harp also	Rn&m
#rf or	Rm%3
'protection	Rm%H
'token	Rm%&!3
,s	Rm%8
#s also	Rn&m
'nd	Ru&:
&icon	Ru&,
's	Rh&O
&make	Rh&O
&p	Rw!?
&rel	Rw!?
&the	Ru&3
&wherever	Ru&:
#v 3	Rv&F
&a	Rf&m
'lso	Rn&m
'nd	J",r"3
&coverage	Jf&"2F
`)
