sitegenSearch("n7452e036-1",`!both breaks	Rh#f
'can	Fu!Oa":):AA
)ses	Nl!f:f
)talogues	RO3
(ome	Ru"m
*mon	Rz&3!A
)nditions	Rn"3
*tent	R~"H
.length	R~"H
)unt	Rp&,
'directions	NU,w#t
(o	Rr&<
'elements	Ri#3
(nds	Ru&:
(rrors	R13
'files	RA3
'give	Rf#:
'has	R|#:
(eaders	Rn"3
(osts	Rv&^
'in	Jn#f]:7O
'kinds	N{"3G:
'name	R|&A
(umbers	R|"A
'requests	Rm"f
+ired	Rn&A
(fc	Rx"H
(ight	Ry!{!
'save	Rm#,
)y	Re"f
(ervers	Rr&:
(ides	BF:Q%WVi!H#*#A":
(o	R}!f
(till	Rp!3
(uch	R^,
'the	Rf&3
(o	NU,i!3
'unasked	Rq&f
)der	N?:s!H
'versions	Rr!H
'ways	J{!A_#O&A
(hich	Rp!O
(ill	Rx%3
)th	Rx#3
%o3 1.44	Rw!O
(adds	Rw!O
(retries	Rw!O
%s and	Rf&&
%tom and	Ra#f
#und to	Rn%3
's the	R}"O
#x above	Rc'O
&between	Rj!,
&is	Rj!3
&of	Rl&O
'r	Rj!,
&that	Nb&:5A
%es are	R|&:
"races are	Rs&,
*t	Ru&3
)or	Rj!,
)text	R_!,
&ket a	Rs"3
*that	J-,j&V,3
)ed text	NM,b%f
)s away	RM:
`)
