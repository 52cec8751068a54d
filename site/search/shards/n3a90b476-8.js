sitegenSearch("n3a90b476-8",`!edit a	R~&&
'comes	Ri#3
)nflict	Rx"?
'main	Rj&,
(ends	RD,
'renames	Rv&A
'that	FD:i%,)3
)e	Rx"3
'what	Rj&,
)ere	Rx&V
&conflict title	Rx"?
&ed status	Ri#?
)version	Rx"A
&ion graph	Rh!,
/ql	Rh!,
*named	Rh!,
*of	Rh!^
&or and	Ry&%
)choose	R":
)ed	Re"A
)goes	Ra"f
)loaded	R{"A
)of	Rb#f
*rg	JP,!1c%8!?
)saved	R"3
-s	J_"Av"3
)that	Re#f
(s and	Rj&^
*which	R':
&s it	Rj&,
"ffect and	J.,R,
)is	R_"f
)on	Rj":
)the	Rw%:
)when	Ry!f
(ive n	Rm!F
(s before	Rt":
"gg as	Rb#A
't	Rb#3
"ither a	R|#3
*ll	Rw&,
)beside	Rd"3
)case	R>,
*url	Js":.:
)direction	Rx&{#
)googles	R}!:
)here	R}%3
)kind	R|&:
)let	R{%:
)no	RA,
)one	Rc",
)rfc	Rr!^
)side	Rv&3
)the	B+,?,NfO,"A
,y	R{"O
)way	Ft!H_!H>^
*hen	Rk":
*ill	Rn"f
"lb 4xx	R{#3
&mean	R{#Q
&status	R{#3
%statuscode of	R{#3
%v2 describe	R}#8
0targetgroups	R}#8
#ement a	Rt&,
+nd	Rq&{"
`)
