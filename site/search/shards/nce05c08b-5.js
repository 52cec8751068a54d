sitegenSearch("nce05c08b-5",`!any public	R_&O
&range	Rb#O
'ecord	Rz&V
(direct	Rm":
(quest	Rj!A
'oute	Rt#3
&script	Rs&3
'econd	Rg#O
(rver	.x!&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&#&"&"&#&"&"&"&"&"&"&#&#&"&"&"&"&
(t	Jx!:D3
'tandard	Ry%,
)tic	Rr&%
*us	Jm!%g#A&&
&text	Ro&A
'hree	R~%3
'ime	Jo"O}!36&
&unknown	Ru#:
(less	Rw"3
&value	Rq&3
'ersion	Rj!:
&way	Rw&%
%body as	Rt#:
*can	J0,y"3
*else	Ra&:
*had	Rz!3
*is	Rs!3
*may	Rg#H
*receive	Rm!H
*supports	Rt#f
*the	Rp!^
+ouching	Rn"f
*which	Rg&V
%one asks	R_":
)can	R~!H
)has	Rs!%
)still	Ri"O
)that	Rz"H
)who	R_'3
%thing a	Ri"f
,nd	Jk#3K:
+but	Rk&{'
+else	Bi!H"AD3%3f!:C:
/where	RQ:
+fits	Rw":
+in	Rx!O
,s	R{&:
+new	Jz!3n":
+of	Rp!:
,ne	Rz%:
+permanent	Ri"f
+rclone	Rw&&!J
,fc	Ji#O),
+still	Rv!V
+that	Jg",+f
,o	Ji!%QO
+yet	Ry":
%way is	R}"3
`)
