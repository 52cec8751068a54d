sitegenSearch("n7c4aad32-13",`!both common	Rx&3!A
)nditions	Rl"3
*tent	R|"H
.length	R|"H
)unt	Rn&,
'directions	JT,v#t
(o	Rp&<
'elements	Rg#3
(nds	Rs&:
(rrors	R13
'files	R@3
'give	Rd#:
'has	Rz#:
(eaders	Rl"3
(osts	Rt&^
'in	Jl#f]:7O
'kinds	Jy"3G:
'name	Rz&A
(umbers	Rz"A
'requests	Rk"f
+ired	Rl&A
(fc	Rv"H
(ight	Rw!m
'save	Rk#,
)y	Rc"f
(ervers	Rp&:
(ides	BE:P%WVi!H#*#A":
(o	R{!f
(till	Rn!3
(uch	R],
'the	Rd&3
(o	JT,h!3
'unasked	Ro&f
)der	J>:r!H
'versions	Rp!H
'ways	Jy!A_#O&A
(hich	Rn!O
(ill	Rv%3
)th	Rv#3
%o3 1.44	Ru!O
(adds	Ru!O
(retries	Ru!O
%s and	Rd&&
%tom and	R~"f
#und to	Rl%3
's the	R{"O
#x above	Ra'O
&of	Rj&O
&that	J_&:5A
%es are	Rz&:
"races are	Rq&,
*t	Rs&3
)text	R^,
&ket a	Rq"3
*that	J-,h&V,3
)ed text	JL,a%f
)s away	RL:
+hold	Rs&{!
+is	R{&A
+of	Rd!,
+that	Jl&f%V
-e	RS,
%dbury after	Rn#f
*s novel	Rn#f
%nch a	Rw&&
`)
