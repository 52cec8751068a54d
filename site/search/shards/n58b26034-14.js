sitegenSearch("n58b26034-14",`!im a	Jn!:V(!,!:!h
&nd	Rg":
%diffe	Rg"?
%feed	Rg":
%stands	Rg",
%then	Rg"3
(y	Rg"H
%used	Fl!3*34(!:!?V3
%which	Rg"3
#age a	Rs&O
(does	Rd!,
(formats	Ra"3
(has	Rd!&
)old	Rd!,
(is	Ra#H
)t	R_#H
*self	Jd!:q#{!
(jpeg	R~"?
(learn	Rd!,
)ies	Rs&{!
(of	Rm&*
(registry	Rm&8
0exampleorg	Rm&8
(shows	Rd!:
(that	Jd!:q#{!
)o	Jm&&'A
(where	Rs&{!
)ithout	Jd!(l#3
's and	R#,
*re	Rs&{!
)example	R{!?
)images	Rd!&
)made	Ra",
)send	R{!3
)that	Rf'&
(examplecom rel	R{!?
&inary api	Jr&A+&
(e the	Rm!f
%teapot in	Rn!:
#mediate 400	R_"3
#plement a	Rn":
,it	Rn%:
,the	Rt%&
+ation sitegen	Rs&%
0s of	R|!:
+s rfc	Ru#3
-the	Rn#H
%ort a	Ff%3F{%(("A
)base64	Ro!T
)components	Rq&,
)docs	Jk&"(*
)etc	Rp&1
)linter	Rq&"
)makes	Rq&%
)once	Rq&%
*r	R~!3
)parsedate	Ru!?
2todatetime	Ru!?
+th	Rk&y%
)random	Ru!?
)them	Ro&V
(ant warning	Rs&^
`)
