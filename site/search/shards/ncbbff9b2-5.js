sitegenSearch("ncbbff9b2-5",`!session resumes	Rx!:
*sh	Ro&m
*terminal	Ro&m
+hat	Je!Ae"3
,e	Rm%V
+ime	Ro%:
+o	Ro%:
*while	Rv%1
)s if	Rm%:
+that	Ro%H
#t 104	Rj%:
&a	Fq!A6Oe"H/A
'ccept	R|"f
'nd	Rf!:
'part	Ro&^
're	Rs%3
'side	Jo",m!&
&back	R{&,
'ecomes	Ro!,
'y	Rg!O
&client	Rz"f
,maxbodysize	Rz"f
'onnect	R~%:
-timeout	R~%:
(okie	Ri#f
&d	Rd#?
&each	Rk&f
'u	Ri&?
'xpect	R~":
&fetch	Rt!:
'or	Jx":83
&header	Ju!fPH
'olds	Rl&,
&if	Ri#f
'n	Rn!O
'ts	Ry#:
&limit	Rh#H
+reqstatus	Rh#H
&on	R|"f
(e	Rr!V
&proxy	Jj",=f
+httpversion	Rf#f
&such	Rj!O
&the	JU:w#O
)re	Re&:
'ime	Jt!:D3
'o	Fi!Ai!:4,E{'
'wice	R:,
&up	Ft"3.&9&93
'rl	Rk&f
&which	Rf#f
%cookie name	Ri#f
%proxy which	Rj",
%s 308	Rk%H
'a	R{"f
'if	Rh":
)nonematch	Rh":
'no	Jr!mW3
'off	Rk#H
'the	Je"O#,
*m	Ja"3If
%ting a	Rf"H
*cookies	Ri#H
+url	Rf#:
*for	Ro&{!
*in	Ro#H
*look	Rk!A
*made	R~":
`)
