sitegenSearch("ne799bc30-13",`!can meet	Rk#3
(nd	Rp#H
&name	JZ,;,f!3
'ever	JB,Q3
&often	Rn#:
'nly	Bm!f(A]m4:@:
'pen	Ry!H
'therwise	Re"f
&place	Rm!%
'ost	Ra#H
'romise	Rk!^
&quote	Ro#H
&raise	Rf%3
'each	Re%3
)d	Bu!m43/A2:{!3
(direct	R}%,
(play	Ri#&
(solve	Rz"H
)ume	R|!3
(trieve	Rk",
&say	Ji!38f}"O
'ee	Fh#3TOCH*&
(nd	Jg"3C,
(rve	Jk"3i"%
'how	Ff",T3Zt*F
'ign	Ra%:
(mply	JB:UV
'olve	R}":
(rt	R}&,
'pare	Rq%:
'tand	Rz&{#
)rt	R{!&
(ill	Jy!3!HGO
(ore	Rl":
'ucceed	Jw!:f!V
)h	Rx!H
'witch	Rn"H
&take	Jo"HM,O,
'ell	>>,L,"f'%937:=:13LH
'hen	R_"H
'ouch	Ra"H
'reat	R{%,
&use	Jo!^9:2,
&wait	R0,
)ve	Rn&V
'e	Rz!:
'ipe	R~"H
'rite	Jo!:"%
&you	Jl!,o#?
%celled before	Rp!*
,call	R_&^
,no	R~%,
-umber	Rl%&
,the	R|%3
)ing an	Rz"3
(s the	R_&:
%didate for	Rk":
%not and	R{!:
+swer	Jj!,/H
*sk	Rx!:
`)
