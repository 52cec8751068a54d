sitegenSearch("nc40e020c-8",`!ignores unless	R|"O
'ing the	Ry"H
"h nhb	Ru!?
"is allows	R{"f
&every	Ro%3
&for	Ro%3
&sends	R{":
&we	Ro%3
"l and	Re"H
%https	Rr!F
"m a	Jj!:V(!,!:!h
&nd	Rc":
%diffe	Rc"?
%feed	Rc":
%stands	Rc",
%then	Rc"3
(y	Rc"H
%used	Fh!3*34(!:!?V3
%which	Rc"3
#age a	Ro&O
(formats	R|!3
(is	R|"H
)t	R{"H
(jpeg	Rz"?
(lies	Ro&{!
(of	Ri&*
(registry	Ri&8
0exampleorg	Ri&8
(to	Ji&&'A
's and	R#,
*re	Ro&{!
)example	Rw!?
)made	R|!,
)send	Rw!3
(examplecom rel	Rw!?
&inary api	Jn&A+&
(e the	Ri!f
%teapot in	Rj!:
#mediate 400	R{!3
#plement a	Rj":
,it	Rj%:
,the	Rp%&
+ation sitegen	Ro&%
0s of	Rx!:
+s rfc	Rq#3
-the	Rj#H
%ort a	Fb%3F{%(("A
)base64	Rk!T
)docs	Jg&"(*
)etc	Rl&1
)linter	Rm&"
)makes	Rm&%
)once	Rm&%
*r	Rz!3
)parsedate	Rq!?
2todatetime	Rq!?
+th	Rg&y%
)random	Rq!?
)them	Rk&V
(ant warning	Ro&^
(ed folder	Rg&{%
"n 0.2.7	Rj!3
`)
