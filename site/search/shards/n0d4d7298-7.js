sitegenSearch("n0d4d7298-7",`!itself not	Rs&^!{!
,es	Rc&,
)one	Rd!:
+ly	Rs#:
*r	J&,q#,g!H
)points	Rf#3
)repeated	Rk"3
*fc	Jx!:8fDO
)says	Rq"O
*g063	Rj&t
*o	Rs&3
*uch	Rl&,
+rvives	Rz"O
)that	R}!:
+e	Fi!A,,-,/:
*o	R_",
)unless	Ro#f
)was	Rn"f
*hen	Rq"H
+ich	Jk!&p!3
*ins	Rl&f
+th	Ft":VVEV13
-out	Rl!H
*ould	Rn"f
*rite	JE:q%,
)x	Rt&^
*contenttypeoptions	Rt&^
)yaml	Rs&f
*our	Ru#3
!jan 2010	Rg&?
%uary 1997	Rm"3
*2010	Rg&,
*and	RV3
#panese address	Rg&,
+korean	Rx&:
+thai	Rs&{%
#va 17	.x!&"&"&!:"&"&!:"&"&"&"&"&"&"&"&"&"&!:"&!:"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'abbreviates	Rn!:
(lso	Rs&m
'http	Rn!f
+urlconnection	Rn!f
'just	Rn!3
'net	Rn!&!,
'printed	Rc":
'rack	Rn!O
'script	Jl&O)f',
-s	Jf&39,
&nethttpurlconnection http	Rn!,
?urlconnection	Rn!,
&p on	Rn!O
&s list	Rn!A
`)
