sitegenSearch("n1f0d7c91-10",`!callers return	Ry#:
+ights	Rz!H
*see	Jq!,Yf
*to	Jc"ff",
*what	Rs!<
,o	Jo!,C3
+ithout	Rs!,
&ing 407	Rk"H
*50	Ru#H
*it	Rb#H
*reset	Ra":
&s a	Jg!VN:
)n	Rq!V
*d	Rj#f
)s	Rk&H
(belong	Ro%:
(come	Rb&3
(docker	Rk&*
(for	Jm":Z3
)rom	Jt!Oo"V
(heuristically	Rl#O
(in	Rs!A
*clude	Rm"3
)t	FI3}!:#fe!,
*s	Rb%3
(no	Ra&:
*t	Rl!3
+extended	Rl!3
(on	Rb&:
*e	Rv&A
(read	Ri&{'
(the	BI3h!H<fH,%3
+m	Ro!,
*is	Rx%,
)o	FJ,^Hd"m
(wait	Rp":
)ould	Rs!A
%m a	Re&X
'is	Re&3
'twitter	Rf&&
'yandex	Re&&
#me a	J~!OU:
(n	Rr#:
)d	Jw"3;3
(t	Jg!3.O
'back	Fm!Od!,2&
(oth	Rt%3
'from	Bh!^:&.:H:I3
'in	Fj!A^&!38,
)stead	Rw!:
)to	RG:
'of	Rj!,
(ut	Rt#:
(ver	Rh#,
'rfc	Rc#,
'the	Jb":k!&
(o	Rc#&
'with	Fr",":W:
+out	Jz",b!&
%paign a	Rg"H
+id	Rf&?
*id 12345	Rf&?
*s 12345	Rf&?
#n a	Ji!hv"a
'ct	Bo!,#A&%=V=Hr!3
'dd	Rn&%
'llow	Rs%:
(so	Jz",',
`)
