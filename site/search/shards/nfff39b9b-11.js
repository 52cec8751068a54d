sitegenSearch("nfff39b9b-11",`!both give	R_#:
'has	Rv#:
(eaders	Rh"3
(osts	Rp&^
'in	Fh#f]:7O
'kinds	Ju"3G:
'name	Rv&:
(umbers	Rv"A
'requests	Rg"f
+ired	Rh&A
(fc	Rr"H
(ight	Rs!m
'save	Rg#,
)y	R~!f
(ervers	Rl&:
(ides	BE:L%WVi!H#*#A":
(o	Rw!f
(till	Rj!3
(uch	RY,
'the	R_&3
(o	JS,e!3
'unasked	Rk&f
)der	J>:n!H
'versions	Rl!H
'ways	Fu!A_#O&A
(hich	Rj!O
(ill	Rr%3
)th	Rr#3
%o3 1.44	Rq!O
(adds	Rq!O
(retries	Rq!O
%s and	R_&&
%tom and	Rz"f
#und to	Rh%3
's the	Rw"O
#x above	R|&O
&of	Rf&O
&that	J{%:5A
"races at	Ro&3
)text	RZ,
&ket a	Rm"3
*that	F-,d&V,3
)ed text	JL,|#f
)s away	RL:
+is	Rw&A
+that	Jh&f%V
%dbury after	Rj#f
*s novel	Rj#f
%nch a	Rs&&
)breaks	Ri!3
)ci	Ri&8
)gh	Ji&3,*
+pages	Ji&3,*
*it	Rs&O
)in	Rs&:
)shows	Rs&O
)that	Rs&:
+e	Ji&%,:
)with	Rs&:
(es are	Rs&:
+had	RE,
-ve	RE3
+main	Ri&1
+on	Ru&A
#eadcrumbs as	Jk&f'3
.classes	Rv&,
`)
