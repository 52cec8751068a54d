sitegenSearch("n3894c64e-8",`!any route	Rv#3
&script	Ru&3
'econd	Ri#O
(rver	.z!&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&#&"&"&#&"&"&"&"&"&"&#&#&"&"&"&"&
(t	Nz!:D3
'tandard	R{%,
)tic	Rt&%
*us	Jo!%g#A&&
&text	Rq&A
'hree	Ra&3
'ime	Jq"O}!36&
&unknown	Rw#:
(less	Ry"3
&value	Rs&3
'ersion	Rl!:
&way	Ry&%
%body as	Rv#:
*can	N0,{"3
*else	Nm!Hw":
*had	R|!3
*is	Ru!3
*may	Ri#H
*receive	Ro!H
*supports	Rv#f
*the	Rr!^
+ouching	Rp"f
*which	Ri&V
%one asks	Rb":
)can	Ra"H
)has	Ru!%
)still	Rk"O
)that	R|"H
)who	Rb'3
%thing a	Rk"f
,nd	Nm#3K:
+but	Rm&{'
+else	B2,YH"AD3%3f!:C:
/where	RR:
+fits	Ry":
+in	Rz!O
,s	R}&:
+new	N|!3n":
+of	Rr!:
,ne	R|%:
+permanent	Rk"f
+rclone	Ry&&!J
,fc	Nk#O),
+still	Rx!V
+that	Ni",+f
,o	Nk!%QO
+when	Rq!^
+yet	R{":
%way is	R_#3
)may	R-,
&here by	Rx!,
+here	Rn!H
+in	J=,n"Hm!O!{!
`)
