sitegenSearch("nb9038396-4",`!any public	R}%O
&range	R_#O
'ecord	Rx&V
(direct	Rk":
(quest	Rh!A
'oute	Rr#3
&script	Rq&3
'econd	Re#O
(rver	.v!&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&#&"&"&#&"&"&"&"&"&"&#&#&"&"&"&"&
(t	Jv!:D3
'tandard	Rw%,
)tic	Rp&%
*us	Fk!%g#A&&
&text	Rm&A
'hree	R|%3
'ime	Fm"O}!36&
&unknown	Rs#:
(less	Ru"3
&value	Ro&3
'ersion	Rh!:
&way	Ru&%
%body as	Rr#:
*can	Rf#3
*else	R~%:
*had	Rx!3
*is	Rq!3
*may	Re#H
*receive	Rk!H
*supports	Rr#f
*the	Rn!^
+ouching	Rl"f
*which	Re&V
%one asks	R}!:
)can	R|!H
)has	Rq!%
)still	Rg"O
)that	Rx"H
)who	R}&3
%thing a	Rg"f
,nd	Ji#3K:
+but	Ri&{'
+else	Bg!H"AD3%3f!:C:
/where	RQ:
+fits	Ru":
+in	Rv!O
,s	Ry&:
+new	Jx!3n":
+of	Rn!:
,ne	Rx%:
+permanent	Rg"f
+rclone	Ru&&!J
,fc	Jg#O),
+still	Rt!V
+that	Je",+f
,o	Jg!%QO
+yet	Rw":
%way is	R{"3
&here by	Rt!,
`)
