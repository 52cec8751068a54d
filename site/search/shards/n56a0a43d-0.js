sitegenSearch("n56a0a43d-0",`!edit conflict	R|"?
'main	Rn&,
(ends	RE,
'renames	Rz&A
'that	JE:l%,)3
)e	R|"3
'what	Rn&,
)ere	R|&V
&conflict title	R|"?
&ed status	Rm#?
)version	R|"A
&ion graph	Rl!,
/ql	Rl!,
*named	Rl!,
*of	Rl!^
&or and	R}&%
)choose	R":
)ed	Ri"A
)goes	Re"f
)loaded	R_#A
)of	Rf#f
*rg	NQ,!1f%8!?
)saved	R"3
-s	Nd"Av"3
)that	Ri#f
(s and	Rn&^
*which	R':
&s it	Rn&,
"ffect and	N.,T,
)is	Rd"f
)on	Rn":
)the	R{%:
)when	R}!f
(ive n	Rq!F
(s before	Rx":
"gg as	Rf#A
't	Rf#3
"ither a	Ra%3
*ll	R{&,
)beside	Rh"3
)case	R?,
*url	Nw":.:
)direction	R|&{#
)googles	Rb":
)here	Rb&3
)kind	Ra':
)let	R_&:
)no	RB,
)one	Rg",
)rfc	Rv!^
)side	Rz&3
)the	B+,@,QfO,"A
,y	R_#O
)way	Jx!H_!H>^
*hat	Rm!H
+en	Ro":
*ill	Rr"f
"lb 4xx	R_%3
&mean	R_%Q
&status	R_%3
%statuscode of	R_%3
%v2 describe	Rb%8
0targetgroups	Rb%8
#ement a	Rx&,
+nd	Ru&{"
+t	Rw&:
`)
