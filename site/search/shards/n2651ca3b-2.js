sitegenSearch("n2651ca3b-2",`!rtl for	Rz&^
"uby also	Rs&m
'documentation	Rk%&
'gem	Rg&3
'rack	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
&s documentation	Rk%,
#fh implementations	R|!:
&implementations of	R|!:
#le 409	Ro#3
(22	Rw!3
'a	Js!OS3
(lso	J=,/,
(nd	Fn"38O33T{!
(pplies	Rh#O
'compares	R[:
'denies	Ra%3
(own	Rr!^
'for	B2:%:t":":WA,{!)A
'has	Jn&%&:
(olds	R.,
'if	Jw"3D,
(n	Js!:Ef
'lets	Rd!:
(ooks	JO,f!3
'makes	RG,
'of	>',d!:&,2O2OA34,+3U3
(n	Js!3t!V
(r	Rh%3
(ther	Rm%3
'reads	RP,
'says	Rn&V
(g020	F28Q1i#y!&*
+3	R58
*60	Rn&T
(hould	Rc!:
(uch	Rn&H
'that	Fc!&GH.tc!:
)en	Rn&,
(urns	Rz#,
'was	Rn&,
(here	Rn&H
(ith	Jm!:c#%
(rite	Rr!^
&s and	Js!3g#:
)re	Js!3c#^
(because	Jm":BH
*fore	Rr&%
(can	Rr&:
*talogue	Jk&"("
(exit	Rr&%
`)
