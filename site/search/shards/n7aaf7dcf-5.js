sitegenSearch("n7aaf7dcf-5",`!phrase the	F}#,",I39,
*oo	Ji#&%&[3
)unauthorized	Rr"&!,
,vailable	Rn#&
+processable	Rf#&!,
+supported	Ra#&
*pgrade	Rj#&
*ri	R_#&
*se	Rm"&
)variant	Ru#&
)was	Rj",
(s and	Jn!,!3VA
*do	Rr"f
*for	Rn!H
*http	Rn!H
*may	Rf#,
*status	Rn!,
0codes	Rn!,
"ick from	Rw":
&ed the	Ru#,
&ing rfc	Rw":
&s anew	Ro"3
(it	R_"f
%ture and	Rb%:
*from	Ru%3
*of	Ry#H
+r	R":
*shows	Rd!3
*that	Rb!,
*under	R#,
)s are	Rq&,
+come	Rt&^
+or	Rt&^
#d 812	Rc%8
#ece arrived	R}#3
(is	R}#3
(of	Fg"3,fX,CH
's of	Rn!J
#le up	Ro#:
#ngs in	Rj!f
%ned down	Rc&,
#pe for	R|"f
'in	Rs&:
'sitegen	Rk&^
't	R|":
&s at	Rs&:
#xels wide	Rz&:
"kg config	Rm&*
%config make	Rm&*
"lace a	RJ:
)lready	Rk&3
)nd	FX3z#3'H+,
*y	Rm!%
)re	Rj&O
)s	Rw&A!H
)t	Rw&V
(decide	Rv!H
(file	Rn&H
)or	Ri"O
)rom	Rw&O
(holds	Rm&H
)tml	Rz&V
(in	Jp!^53x"3
)s	Bh#3>:635H,O
`)
