sitegenSearch("nc6030421-15",`!phrase is	Je#fc!^
)length	Rx"&
*ocked	Rc#&
+op	Rs#&
)matter	Ry&J
*ethod	Rr"&
*isdirected	Ra#&
*oved	Re"&
*ulti	Ra"&
.ple	Rd"&
.status	Ra"&
)network	Ru#&
*o	R}!&
+n	R|!&
,authoritative	R|!&
,e	Jx!&3&
+t	Bn!m;&+&#&:&*&
)of	Fn!te#A*3
*k	Ry!&
*r	Rm&:
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
`)
