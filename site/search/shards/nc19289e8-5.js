sitegenSearch("nc19289e8-5",`!set aside	Jo",m!&
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
*of	Rq!O
*proxy	Rb%V
/readtimeout	Rb%V
*such	Rg!f
)s and	Ja#fx!,
,rticles	Rn&A
+give	Ra#f
+may	Ri%3
+of	Ft"f[:;3#1
+see	Rj"3
,itegen	Rs&O
&le for	Rm"3
)the	Fn"f*,g!V
(s for	Rr!3
`)
