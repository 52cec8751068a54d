sitegenSearch("n2380fb62-0",`!itself no	Rs&,
+de	Re#:
-js	Re#:
+t	Ru&^!{!
,es	Re&,
)one	Re!:
+ly	Ru#:
*r	F&,P:d",g!H
)points	Rh#3
)repeated	Rm"3
*fc	Jz!:8fDO
)says	Rs"O
*g063	Rl&t
*ince	Ry!3
*o	Ru&3
*uch	Rn&,
+rvives	R|"O
)that	R_":
+e	Fk!A,,-,/:
*o	Rb",
)unless	Rq#f
)was	Rp"f
*hatever	Rw!O
+en	Rs"H
+ich	Nm!&p!3
*ins	Rn&f
+th	Fv":VVEV13
-out	Rn!H
*ould	Rp"f
*rite	NF:r%,
)x	Rv&^
*contenttypeoptions	Rv&^
)yaml	Ru&f
*our	Rw#3
!jan 2010	Ri&?
%uary 1997	Ro"3
*2010	Ri&,
*and	RW3
#panese address	Ri&,
+korean	Rz&:
+thai	Ru&{%
#va 17	.w!O"3#&"&"&!:"&"&!:"&"&"&"&"&"&"&"&"&"&!:"&!:"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'abbreviates	Rp!:
(lso	Ru&m
'http	Rp!f
+urlconnection	Rp!f
'just	Rp!3
'net	Rp!&!,
'printed	Re":
'rack	Rp!O
'script	Jn&O)f',
-s	Nh&39,
&nethttpurlconnection http	Rp!,
`)
