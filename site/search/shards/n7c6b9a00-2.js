sitegenSearch("n7c6b9a00-2",`!can never	NC,R3
&often	Rp#:
'nly	Bo!m(A]m4:@:
'pen	R{!H
'therwise	Rg"f
&place	Ro!%
'ost	Rc#H
'romise	Rm!f
'urge	Rm!O
&quote	Rq#H
&raise	Rh%3
'each	Rg%3
)d	Bw!m43/A2:{!3
(direct	R_&,
(play	Rk#&
(solve	R|"H
)ume	R~!3
(trieve	Rm",
&say	Fk!3.O,f}"O
'ee	Fj#3TOCH+&
(nd	Ni"3C,
(rve	Nm"3i"%
'hare	Ro!O
(ow	Fh",T3Zt*F
'ign	Rc%:
(mply	NC:V^
'olve	R_#:
(rt	R_',
'pare	Rs%:
'tand	R|&{#
)rt	R}!&
(ill	N{!3!HGO
(ore	Rn":
'ucceed	Ny!Af!V
)h	Rz!H
'witch	Rp"H
&take	Jq"HM,O,
'ell	>?,M,"m'%937:=:13LH
'hen	Rb"H
'ouch	Rc"H
'reat	R}%,
&use	Jq!f9:2,
&wait	R0,
)ve	Rp&V
'e	R|!:
'ipe	Ra#H
'rite	Nq!:"%
&you	Nn!,o#?
%celled before	Rr!*
,call	Rb&^
,no	Ra&,
-umber	Rn%&
,the	R~%3
)ing an	R|"3
(s the	Rb&:
%didate for	Rm":
%not and	R}!:
+swer	Nl!,/O
*sk	Rz!:
`)
