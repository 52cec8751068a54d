sitegenSearch("n996feea4-1",`!waited too	R}%:
)until	R~!:
&ing does	Re#3
*for	Ft!f#H*HOf
*in	Ry!H
*some	R{%O
*they	Rw!:
+ime	Fk!,"H',^H
.s	Rq!,
*until	Rh!O
*with	Ru"3
&s and	Rz":
)s	Rh#:
(for	>n!3(:&3%:%HF3-f=,2:?:
(the	Ro#A
(with	Rh!O
%ve a	Rf&:
(change	Rj&V
(it	Rj&*
(rule	Rj&*
(some	Rj&V
(the	R5:
'd 0	Rg&1
)a	Rj&V
)each	Rj&H
)for	Rn&:
)no	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&(&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&%&"&"&"&"&%&"&)&"&"&"&"&"&"&"&"&"&
)sg020	Rf&{!
)with	Rf&{!
)yes	:2&"&"&"&"&-&)&"&(&"&%&"&"&"&"&"&
'r if	R_!:
*s	R_!,
)lifts	Rf&{!
)not	R_!(
)that	F_!,h#{!&V
)which	Rm&A
*ith	R_!:
-out	R/,
*ould	R_!,
(s and	Rf&&
*stays	R_!,
*waivers	R_!&
's a	R_!&
)the	Rj&H
#kes it	R|%,
%ing somebody	Ru"H
#lk through	Rs#,
%l again	Rn"H
'microseconds	Rg&3
'then	Rw&?
&microseconds 1042	Rg&1
3and	Rg&3
#nt and	Rg!%
'clients	Rv%:
'data	Rn%:
`)
