sitegenSearch("n2573be80-15",`!session resumes	R|!:
*sh	Rs&m
*terminal	Rs&m
+hat	Ji!Ae"3
,e	Rq%V
+ime	Rs%:
+o	Rs%:
*while	Rz%1
)s if	Rq%:
+that	Rs%H
#t 104	Rn%:
&a	Fu!A6Oe"H/H
'ccept	Ra#f
'nd	Rj!:
'part	Rs&^
're	Rw%3
'side	Js",m!&
&back	R_',
'ecomes	Rs!,
'y	Rk!O
&client	R~"f
,maxbodysize	R~"f
'onnect	Rc&:
-timeout	Rc&:
(okie	Rm#f
&d	Rh#?
&each	Ro&f
'u	Rm&?
'xpect	Rc#:
&fetch	Rx!:
'or	J|":83
&header	Jy!fPH
'olds	Rp&,
&if	Rm#f
'n	Rr!O
'ts	R}#:
&limit	Rl#H
+reqstatus	Rl#H
&on	Ra#f
(e	Rv!V
&proxy	Jn",=f
+httpversion	Rj#f
&such	Rn!O
&the	JV:z#O
)re	Ri&:
'ime	Jx!:D3
'o	Fm!Ai!:4,E{'
'wice	R:,
&up	Fx"3.&9&93
'rl	Ro&f
&which	Rj#f
%cookie name	Rm#f
%proxy which	Rn",
%s 308	Ro%H
'a	R_#f
'if	Rl":
)nonematch	Rl":
'no	Jv!mW3
'off	Ro#H
'the	Ji"O#,
*m	Je"3If
%ting a	Rj"H
*cookies	Rm#H
+url	Rj#:
*for	Rs&{!
*in	Rs#H
*look	Ro!A
*made	Rc#:
`)
