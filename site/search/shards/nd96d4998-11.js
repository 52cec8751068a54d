sitegenSearch("nd96d4998-11",`!im a	Jl!:V(!,!:!h
&nd	Re":
%diffe	Re"?
%feed	Re":
%stands	Re",
%then	Re"3
(y	Re"H
%used	Fj!3*34(!:!?V3
%which	Re"3
#age a	Rq&O
(formats	R~!3
(is	R~"H
)t	R}"H
(jpeg	R|"?
(lies	Rq&{!
(of	Rk&*
(registry	Rk&8
0exampleorg	Rk&8
(to	Jk&&'A
's and	R#,
*re	Rq&{!
)example	Ry!?
)made	R~!,
)send	Ry!3
(examplecom rel	Ry!?
&inary api	Jp&A+&
(e the	Rk!f
%teapot in	Rl!:
#mediate 400	R}!3
#plement a	Rl":
,it	Rl%:
,the	Rr%&
+ation sitegen	Rq&%
0s of	Rz!:
+s rfc	Rs#3
-the	Rl#H
%ort a	Fd%3F{%(("A
)base64	Rm!T
)components	Ro&,
)docs	Ji&"(*
)etc	Rn&1
)linter	Ro&"
)makes	Ro&%
)once	Ro&%
*r	R|!3
)parsedate	Rs!?
2todatetime	Rs!?
+th	Ri&y%
)random	Rs!?
)them	Rm&V
(ant warning	Rq&^
(ed folder	Ri&{%
"n 0.2.7	Rl!3
%1	Rm!M
&997	Rk",
(9	Jx!&43
%2007	Rx!&
'10	Rm%,
(1	Re&:
(2	Re&,
(4	Jk"3d!,
(7	Rb#f
(9	Rg%3
'22	Rb#f
(3	Rg%3
`)
