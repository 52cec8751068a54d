sitegenSearch("n59818bad-11",`!services that	Jd#mU:
+use	Rn%:
*vc action	Rs%?
'ng it	Rk%&
*less	Rk%H
*the	Jo#O]A
#ssion 41f0	Rm#?
*cookie	Ji!mj"3
0s	Rm#H
*expires	Rs%X
*has	Rq%V
*if	Rq%,
+n	Rm#H
+s	Jj"3k!&!,
*lives	Rq%3
*of	Rs%,
*resumes	R|!:
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
`)
