sitegenSearch("n30341f31-8",`!phrase permanent	Rp"&
*recondition	J}"&/&
+ocessing	Rz!&
,xy	Rx"&
)range	Rb#&
*eply	Rt%,
+quest	Jy"&5&
+set	Rc"&
)see	Rk"&
+rvice	Rr#&
*witching	Ry!&
)temporary	Ro"&
*han	R[&
,t	R~&H
+e	F}#,",I39,
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
`)
