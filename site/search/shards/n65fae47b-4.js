sitegenSearch("n65fae47b-4",`!phrase ok	R_"&
*r	Rt&:
)page	Rs%,
+rtial	Rf"&
+yload	Ra#&
,ment	Ru"&
*ermanent	Rr"&
*recondition	N_#&/&
+ocessing	R|!&
,xy	Rz"&
)range	Rd#&
*eply	Rv%,
+quest	N{"&5&
+set	Re"&
)see	Rm"&
+rvice	Rt#&
*witching	R{!&
)temporary	Rq"&
*han	R]&
,t	Ra'H
+e	F_%,",I39,
*oo	Jk#&%&[3
)unauthorized	Rt"&!,
,vailable	Rp#&
+processable	Rh#&!,
+supported	Rc#&
*pgrade	Rl#&
*ri	Rb#&
*se	Ro"&
)variant	Rw#&
)was	Rl",
(s and	Np!,!3VA
*do	Rt"f
*for	Rp!H
*http	Rp!H
*may	Rh#,
*status	Rp!,
0codes	Rp!,
"ick from	Ry":
&ed the	Rw#,
&ing rfc	Ry":
&s anew	Rq"3
(it	Rb"f
%ture and	Rd%:
*from	Rw%3
*of	R{#H
+r	R":
*shows	Re!3
*that	Rc!,
*under	R#,
)s are	Rs&,
+come	Rv&^
+or	Rv&^
#d 812	Re%8
#ece arrived	R_%3
(is	R_%3
(of	Fi"3,fX,CH
's of	Rp!J
#le up	Rq#:
#ngs in	Rl!f
%ned down	Re&,
#pe for	R~"f
'in	Ru&:
'sitegen	Rm&^
't	R~":
`)
