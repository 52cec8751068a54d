sitegenSearch("n1f0d7c91-12",`!can name	FY,:,f!3
'ever	JB,O3
&often	Rl#:
'nly	Bk!f(A]m4:@:
'pen	Rw!H
'therwise	Rc"f
&place	Rk!%
'ost	R~"H
'romise	Ri!^
&quote	Rm#H
&raise	Rd%3
'each	Rc%3
)d	Bs!m43/A2:{!3
(direct	R{%,
(play	Rg#&
(solve	Rx"H
)ume	Rz!3
(trieve	Ri",
&say	Fg!38f}"O
'ee	Ff#3TOCH
(nd	Je"3C,
(rve	Ji"3i"%
'how	Fd",T3Zt*F
'ign	R~#:
(mply	JB:SV
'olve	R{":
(rt	R{&,
'pare	Ro%:
'tand	Rx&{#
)rt	Ry!&
(ill	Jw!3!HGO
(ore	Rj":
'ucceed	Ju!:f!V
)h	Rv!H
'witch	Rl"H
&take	Jm"HM,
'ell	>>,J,"f'%937:=:13LH
'hen	R}!H
'ouch	R~!H
'reat	Ry%,
&use	Fm!^9:2,
&waive	Rl&V
'e	Rx!:
'ipe	R|"H
'rite	Jm!:"%
&you	Jj!,o#?
%celled before	Rn!*
,call	R}%^
,no	R|%,
-umber	Rj%&
,the	Rz%3
)ing an	Rx"3
(s the	R}%:
%didate for	Ri":
%not and	Ry!:
+swer	Jh!,/H
*sk	Rv!:
`)
