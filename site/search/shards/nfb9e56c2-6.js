sitegenSearch("nfb9e56c2-6",`!im then	Ri"3
(y	Ri"H
%used	Fn!3*34(!:!?V3
%which	Ri"3
#age a	Ru&O
(does	Re!,
(formats	Rc"3
(has	Re!&
)old	Re!,
(is	Rc#H
)t	Rb#H
*self	Ne!:r#{!
(jpeg	Ra#?
(learn	Re!,
)ies	Ru&{!
(of	Ro&*
(registry	Ro&8
0exampleorg	Ro&8
(shows	Re!:
(that	Ne!:r#{!
)o	No&&'A
(where	Ru&{!
)ithout	Ne!(m#3
's and	R#,
*re	Ru&{!
)example	R}!?
)images	Re!&
)made	Rc",
)send	R}!3
)that	Ri'&
(examplecom rel	R}!?
&inary api	Nt&A+&
(e the	Ro!m
%teapot in	Rp!:
#mediate 400	Rb"3
#plement a	Rp":
,it	Rp%:
,the	Rv%&
+ation sitegen	Ru&%
0s of	R~!:
+s rfc	Rw#3
-the	Rp#H
%ort a	Fh%3F{%(("A
*nd	R2:
)base64	Rq!T
)components	Rs&,
)docs	Nm&"(*
)etc	Rr&1
)linter	Rs&"
)makes	Rs&%
)once	Rs&%
*r	Ra"3
)parsedate	Rw!?
2todatetime	Rw!?
+th	Rm&y%
)random	Rw!?
)them	Rq&V
(ant warning	Ru&^
(ed folder	Rm&{%
(s to	Rj!,
"n 0.2.7	Rp!3
%1	Rq!M
`)
