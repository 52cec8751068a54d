sitegenSearch("n11eaf0e4-10",`!edition named	Rj!,
*of	Rj!^
&or and	R{&%
)choose	R":
)ed	Rg"A
)goes	Rc"f
)loaded	R}"A
)of	Rd#f
*rg	JP,!1e%8!?
)saved	R"3
-s	Jb"Av"3
)that	Rg#f
(s and	Rl&^
*which	R':
&s it	Rl&,
"ffect and	J.,S,
)is	Rb"f
)on	Rl":
)the	Ry%:
)when	R{!f
(ive n	Ro!F
(s before	Rv":
"gg as	Rd#A
't	Rd#3
"ither a	R~#3
*ll	Ry&,
)beside	Rf"3
)case	R>,
*url	Ju":.:
)direction	Rz&{#
)googles	R_":
)here	R_&3
)kind	R~&:
)let	R}%:
)no	RA,
)one	Re",
)rfc	Rt!^
)side	Rx&3
)the	B+,?,PfO,"A
,y	R}"O
)way	Jv!H_!H>^
*hen	Rm":
*ill	Rp"f
"lb 4xx	R}#3
&mean	R}#Q
&status	R}#3
%statuscode of	R}#3
%v2 describe	R_%8
0targetgroups	R_%8
#ement a	Rv&,
+nd	Rs&{"
+t	Ru&:
*empty	Rz&V
*in	Rg#H
,side	Re":
*of	JB,r%{"
*propfind	Rw#H
2finitedepth	Rw#H
*says	Rv#A
*that	Jv#3^{"
*with	Rl&O
)s and	Rs&{"
-other	RB:
,re	Rg#3
+that	Rs&{"
#se 404	Ry&:
`)
