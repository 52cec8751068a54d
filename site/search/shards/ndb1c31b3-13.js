sitegenSearch("ndb1c31b3-13",`!session has	Rs%V
*if	Rs%,
+n	Ro#H
+s	Nl"3k!&!,
*lives	Rs%3
*of	Ru%,
*resumes	R~!:
*sh	Ru&m
*terminal	Ru&m
+hat	Nk!Ae"3
,e	Rs%V
+ime	Ru%:
+o	Ru%:
*while	R|%1
)s if	Rs%:
+that	Ru%H
#t 104	Rp%:
&a	Fw!A6Oe"H/H
'ccept	Rc#f
'nd	Rl!:
'part	Ru&^
're	Ry%3
'side	Nu",m!&
&back	Rb',
'ecomes	Ru!,
'y	Rm!V
&client	Ra#f
,maxbodysize	Ra#f
'onnect	Re&:
-timeout	Re&:
(okie	Ro#f
&d	Rj#?
&each	Rq&f
'u	Ro&?
'xpect	Re#:
&fetch	Rz!:
'or	N~":83
&header	N{!fPH
'olds	Rr&,
&if	Ro#f
'n	Rt!O
'ts	R_%:
&limit	Rn#H
+reqstatus	Rn#H
&on	Rc#f
(e	Rx!V
&proxy	Np",=f
+httpversion	Rl#f
&such	Rp!O
&the	NW:{#O
)re	Rk&:
'ime	Nz!:D3
'o	Fo!Ai!:4,E{'
'wice	R;,
&up	Fz"3.&9&93
'rl	Rq&f
&which	Rl#f
%cookie name	Ro#f
%proxy which	Rp",
%s 308	Rq%H
'a	Rb#f
'if	Rn":
)nonematch	Rn":
'no	Nx!mW3
(umber	Rw!O
'off	Rq#H
'the	Nk"O#,
*m	Ng"3If
%ting a	Rl"H
`)
