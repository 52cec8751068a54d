sitegenSearch("nd01cce0d-6",`!invalidscope state	R|#?
)token error	Re!1
4description	Re!1
/goes	Re!3
/in	Re!m
%ent a	Ri!a
(ed method	Rl#H
+one	R{%,
(ion a	Rg#3
(s a	Rn!V
*one	Rq!,
%ite a	Rq!H
)that	Rd#3
%oice is	Ro"O
)s 2026	Jl!*a!?
/118	Jl!*a!?
031	Rl!*
+are	Rl!,
+have	Rl!*
+invoices	Rl!*
&lved and	Jm#,13
+for	Rs!t
"o example	Ri&1
#s 17	Rx!:
"p 203.0.113.77.41822	R_%8
%address	Rh%3
%first	R~#:
&rom	R_&:
#v6 and	Ra%3
'is	Ra%3
"s 0	Jk!m}"^
%1	Rp#H
&20	Rb%3
'8	R}#3
%20	Rg"O
'0	Rz!3
'7	Rf!%
%304	Jr!:1H
'7	Jn!t>h
%400	Rb&:
'1	Jh!,o!H
'2	Ro"h
'3	Fs#H"H::
'4	Rk&f
(html	Rk&f
'5	Rq"H
&10	Rw"h
'2	Rv"3
'3	Rr#3
'5	Rb#3
'8	R_#h
&20	Rc&X
'9	Rq!,
&31	R{"3
&51	Rq%:
&xx	Ri!f
%500	R_"H
'1	Rl#o
'3	Rq!,
'4	Ju"393
'5	R{#:
'8	Rs#h
%60	Ro#H!f
`)
