sitegenSearch("na7001283-10",`!session lives	Ro%3
*of	Rq%,
*resumes	Rz!:
*sh	Rq&m
*terminal	Rq&m
+hat	Jg!Ae"3
,e	Ro%V
+ime	Rq%:
+o	Rq%:
*while	Rx%1
)s if	Ro%:
+that	Rq%H
#t 104	Rl%:
&a	Fs!A6Oe"H/H
'ccept	R~"f
'nd	Rh!:
'part	Rq&^
're	Ru%3
'side	Jq",m!&
&back	R}&,
'ecomes	Rq!,
'y	Ri!O
&client	R|"f
,maxbodysize	R|"f
'onnect	Ra&:
-timeout	Ra&:
(okie	Rk#f
&d	Rf#?
&each	Rm&f
'u	Rk&?
'xpect	Ra#:
&fetch	Rv!:
'or	Jz":83
&header	Jw!fPH
'olds	Rn&,
&if	Rk#f
'n	Rp!O
'ts	R{#:
&limit	Rj#H
+reqstatus	Rj#H
&on	R~"f
(e	Rt!V
&proxy	Jl",=f
+httpversion	Rh#f
&such	Rl!O
&the	JU:y#O
)re	Rg&:
'ime	Jv!:D3
'o	Fk!Ai!:4,E{'
'wice	R:,
&up	Fv"3.&9&93
'rl	Rm&f
&which	Rh#f
%cookie name	Rk#f
%proxy which	Rl",
%s 308	Rm%H
'a	R}"f
'if	Rj":
)nonematch	Rj":
'no	Jt!mW3
'off	Rm#H
'the	Jg"O#,
*m	Jc"3If
%ting a	Rh"H
*cookies	Rk#H
+url	Rh#:
*for	Rq&{!
*in	Rq#H
`)
