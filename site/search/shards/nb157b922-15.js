sitegenSearch("nb157b922-15",`!phrase multi	Ra"&
.ple	Rd"&
.status	Ra"&
)network	Ru#&
*o	R}!&
+n	R|!&
,authoritative	R|!&
,e	Jx!&3&
+t	Bn!m;&+&#&:&*&
)of	Fn!tf#A*3
*k	Ry!&
*r	Rn&:
)page	Rm%,
+rtial	R_"&
+yload	Rz"&
,ment	Ro"&
*ermanent	Rl"&
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
,t	Rz&H
+e	Fy#,",I39,
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
)s are	Rm&,
+come	Rp&^
+or	Rp&^
#d 812	R~#8
#ece arrived	Ry#3
(is	Ry#3
`)
