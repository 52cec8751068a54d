sitegenSearch("n353545c1-13",`!phrase permanent	Rl"&
*recondition	Jy"&/&
+ocessing	Rv!&
,xy	Rt"&
)range	R}"&
*eply	Rp%,
+quest	Ju"&5&
+set	R~!&
)see	Rg"&
+rvice	Rn#&
*witching	Ru!&
)temporary	Rk"&
*han	RX&
,t	Ry&H
+e	Fy#,",I38,
*oo	Fe#&%&[3
)unauthorized	Rn"&!,
,vailable	Rj#&
+processable	Rb#&!,
+supported	R|"&
*pgrade	Rf#&
*ri	R{"&
*se	Ri"&
)variant	Rq#&
)was	Rf",
(s and	Jj!,!3VA
*do	Rn"f
*for	Rj!H
*http	Rj!H
*may	Rb#,
*status	Rj!,
0codes	Rj!,
"ick from	Rs":
&ed the	Rq#,
&ing rfc	Rs":
&s anew	Rk"3
(it	R{!f
%ture and	R}#:
*from	Rq%3
*of	Ru#H
+r	R":
*that	R^,
*under	R#,
)s come	Ro&^
+or	Ro&^
#d 812	R~#8
#ece arrived	Ry#3
(is	Ry#3
(of	Fc"3,fX,CH
's of	Rj!J
#le up	Rk#:
#ngs in	Rf!f
%ned down	R~%,
#pe for	Rx"f
'in	Rn&:
't	Rx":
&s at	Rn&:
"kg config	Ri&*
%config make	Ri&*
"lace a	RJ:
)lready	Rg&3
)nd	Fm&3'H+,
*y	Ri!%
)re	Rf&O
`)
