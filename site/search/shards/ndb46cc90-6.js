sitegenSearch("ndb46cc90-6",`!editor of	R_#f
*rg	JP,!1_%8!?
)saved	R"3
-s	J}!Au"3
)that	Rc#f
(s and	Rh&^
*which	R':
&s it	Rh&,
"ffect and	J.,P,
)is	R}!f
)on	Rh":
)the	Ru%:
)when	Rw!f
(ive n	Rk!F
(s before	Rr":
"gg as	R_#A
't	R_#3
"ither a	Rz#3
*ll	Rt&,
)beside	Rb"3
)case	R>,
*url	Jq":.:
)direction	Ru&{"
)googles	R{!:
)here	R{%3
)kind	Ry&:
)let	Ry%:
)no	RA,
)one	Ra",
)rfc	Rp!^
)side	Rs&3
)the	B+,?,LfO,"A
,y	Ry"O
)way	Fr!H_!H>^
*hen	Ri":
*ill	Rl"f
"lb 4xx	Ry#3
&mean	Ry#Q
&status	Ry#3
%statuscode of	Ry#3
%v2 describe	R{#8
0targetgroups	R{#8
#ement a	Rq&,
+nd	Rn&{"
+t	Rp&:
*empty	Ru&O
*in	Rc#H
,side	Ra":
*of	RB,
*propfind	Rs#H
2finitedepth	Rs#H
*says	Rr#A
*that	Jr#3]{"
*with	Rh&O
)s and	Rn&{"
-other	RB:
,re	Rc#3
+that	Rn&{"
#se 404	Rt&:
'a	Fr#:_!3#H
(ll	R_"A
*ow	Rr"A
(nd	Jf#3V3
'bind	R~#:
'can	J_#,^:
'defines	RH:
'ends	Rs&:
`)
