sitegenSearch("nb092b41e-11",`!caller this	Rh#3
*o	Ri!%
*reats	Rb&:
)use	Rs%:
)when	Jy":43
+o	Jr"OAf
*ith	Jz!HXf
-out	Rt"h
)your	Rh#f
(s a	Jp!%'^
+ccount	Rr"f
+ffair	Ru!,
+nd	Ru!%
+re	Ru!%
+t	Rl#H
*can	Rq!,
*do	Ru!,
*failing	Ri!^
+rom	Ru!%
*have	Rs!:
*identity	Rr"3
+n	R_":
*limit	Rl#O
*must	Rq"H
*nothing	Rr!f
*or	Rr#f
+wn	Rt"f
*quota	R{#,
*return	R{#:
+ights	R|!H
*see	Js!,Yf
*to	Je"ff",
*what	Ru!<
,o	Jq!,C3
+ithout	Ru!,
&ing 407	Rm"H
*50	Rw#H
*it	Rd#H
*reset	Rc":
&s a	Ji!VN:
)n	Rs!V
*d	Rl#f
)s	Rm&H
(belong	Rq%:
(come	Rd&3
(docker	Rm&*
(for	Jo":Z3
)rom	Jv!Oo"V
(heuristically	Rn#O
(in	Ru!A
*clude	Ro"3
)t	JI3_":#f
*s	Rd%3
(no	Rc&:
*t	Rn!3
+extended	Rn!3
(on	Rd&:
*e	Rx&A
(read	Rk&{'
(the	BI3j!H<fH,%3
+m	Jq!,}",
*is	Rz%,
)o	JJ,a!Hd"m
(wait	Rr":
)ould	Ru!A
%m a	Rg&X
'is	Rg&3
'twitter	Rh&&
'yandex	Rg&&
#me a	Ja"OU:
(n	Rt#:
`)
