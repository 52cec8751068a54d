sitegenSearch("n07908d88-6",`!edge example	R}%8
'gateway	Rm#?
'nothing	Jk!:u!&
'of	Rz#:
'the	Fk!:t!&'&
'visitors	Ra%:
'with	Jk!:|!&
&examplenet error	R}%8
#it a	R|&&
'comes	Rg#3
)nflict	Rv"?
'main	Rh&,
'renames	Rt&A
'that	FD:g%,)3
)e	Rv"3
'what	Rh&,
)ere	Rv&O
&conflict title	Rv"?
&ed status	Rg#?
)version	Rv"A
&ion graph	Rf!,
/ql	Rf!,
*named	Rf!,
*of	Rf!^
&or and	Rw&%
)choose	R":
)ed	Rc"A
)goes	R~!f
)loaded	Ry"A
)of	R_#f
*rg	JP,!1a%8!?
)saved	R"3
-s	J}!Av"3
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
*ll	Ru&,
)beside	Rb"3
)case	R>,
*url	Jq":.:
)direction	Rv&{"
)googles	R{!:
)here	R{%3
)kind	Rz&:
)let	Ry%:
)no	RA,
)one	Ra",
)rfc	Rp!^
)side	Rt&3
)the	B+,?,LfO,"A
,y	Ry"O
)way	Fr!H_!H>^
*hen	Ri":
*ill	Rl"f
`)
