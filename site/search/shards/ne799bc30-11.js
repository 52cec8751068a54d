sitegenSearch("ne799bc30-11",`!callers quota	R{#,
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
)t	FI3_":#fe!,
*s	Rd%3
(no	Rc&:
*t	Rn!3
+extended	Rn!3
(on	Rd&:
*e	Rx&A
(read	Rk&{'
(the	BI3j!H<fH,%3
+m	Rq!,
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
)d	Jy"3;3
(t	Ji!3.O
'back	Jo!Od!,2&
(oth	Rv%3
'from	Bj!^:&.:H:I3
'in	Jl!A^&!38,
)stead	Ry!:
)to	RG:
'of	Rl!,
(ut	Rv#:
(ver	Rj#,
'rfc	Re#,
'the	Jd":k!&
(o	Re#&
'with	Jt",":W:
+out	J|",b!&
%paign a	Ri"H
+id	Rh&?
*id 12345	Rh&?
*s 12345	Rh&?
#n a	Jk!hv"a
'ct	Bq!,#A&%=V=Hr!3
'dd	Rp&%
'llow	Ru%:
`)
