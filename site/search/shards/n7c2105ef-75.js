sitegenSearch("n7c2105ef-75",`!rtl for	Ru&V
"uby also	Rn&m
'documentation	Rg%&
'gem	Rc&3
'rack	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
&s documentation	Rg%,
#fh implementations	Rx!:
&implementations of	Rx!:
#le 409	Rk#3
(22	Rs!3
'a	Jo!OS3
(lso	J=,/,
(nd	Fj"38O33T{!
(pplies	Rd#O
'compares	RX:
'denies	R|#3
(own	Rn!^
'for	B2:%:p":":WA,{!
'has	Jj&%%:
(olds	R.,
'if	Js"3D,
(n	Jo!:Ef
'looks	JO,b!3
'makes	RG,
'of	>',_!:&,2O2OA34,+3T3
(n	Jo!3t!V
(r	Rd%3
(ther	Ri%3
'reads	RP,
'says	Rj&V
(g020	F28N1h#y!&*
+3	R58
*60	Rj&T
(hould	R_!:
(uch	Rj&H
'that	F_!&FH.tc!:
(urns	Rv#,
'was	Rj&,
(here	Rj&H
(ith	Ji!:c#%
(rite	Rn!^
&s and	Jo!3f#:
)re	Jo!3b#^
(because	Ji":BH
*fore	Rm&%
(can	Rm&:
(exit	Rm&%
(for	Fl!&!<!C%&!3|"V
*und	Ro!1
(given	Rb"O
(here	Rx!3
`)
