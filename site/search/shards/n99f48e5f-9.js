sitegenSearch("n99f48e5f-9",`!callers rights	Rx!H
*see	Jo!,Yf
*to	Ja"ff",
*what	Rq!<
,o	Jm!,C3
+ithout	Rq!,
&ing 407	Ri"H
*50	Rs#H
*it	R_#H
*reset	R~!:
&s a	Je!VN:
)n	Ro!V
*d	Rh#f
)s	Ri&H
(belong	Rm%:
(come	R_&3
(docker	Ri&*
(for	Jk":Z3
)rom	Jr!Oo"V
(heuristically	Rj#O
(in	Rq!A
*clude	Rk"3
)t	FI3{!:#fe!,
*s	R_%3
(no	R~%:
*t	Rj!3
+extended	Rj!3
(on	R_&:
*e	Rt&A
(read	Rg&{'
(the	BI3f!H<fH,%3
+m	Rm!,
*is	Rv%,
)o	FJ,[Hd"m
(wait	Rn":
)ould	Rq!A
%m a	Rc&X
'is	Rc&3
'twitter	Rd&&
'yandex	Rc&&
#me a	J|!OU:
(n	Rp#:
)d	Ju"3;3
(t	Je!3.O
'back	Fk!Od!,2&
(oth	Rr%3
'from	Bf!^:&.:H:I3
'in	Fh!A^&!38,
)stead	Ru!:
)to	RG:
'of	Rh!,
(ut	Rr#:
(ver	Rf#,
'rfc	Ra#,
'the	J_":k!&
(o	Ra#&
'with	Fp",":W:
+out	Jx",b!&
%paign a	Re"H
+id	Rd&?
*id 12345	Rd&?
*s 12345	Rd&?
#n a	Jg!hv"a
'ct	Bm!,#A&%=V=Hr!3
'dd	Rl&%
'llow	Rq%:
(so	Jx",',
'nd	Rs!H
(swer	R_"O
`)
