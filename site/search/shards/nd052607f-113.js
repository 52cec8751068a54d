sitegenSearch("nd052607f-113",`!edge with	Jk!:|!&
&examplenet error	R}%8
#it a	R{&&
'comes	Rg#3
)nflict	Rv"?
'main	Rh&,
'that	FD:g%,(3
)e	Rv"3
'what	Rh&,
)ere	Ru&O
&conflict title	Rv"?
&ed status	Rg#?
)version	Rv"A
&ion graph	Rf!,
/ql	Rf!,
*named	Rf!,
*of	Rf!^
&or and	Rv&%
)choose	R":
)ed	Rc"A
)goes	R~!f
)loaded	Ry"A
)of	R_#f
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
`)
