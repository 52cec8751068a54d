sitegenSearch("n17a5fa78-104",`!intruder pem	Rw%1
*key https	Rw%1
*pem key	Rw%1
#valid and	Ri!3
,swer	Jp!H^H
+rgument	Rf!3
*comes	Rh%,
*grant	Je!:0t
*host	Rz%&!,
*is	Rx"3
*request	Re!3!:
,sponse	Jf!Ai!&
*scope	R|#?
+sl	Rd%(
*token	Fe!3!:!me"(!Q4&!:
)argument out	Rf!3
5ofrange	Rf!3
)grant and	Rs!t
/is	Re!:
)request goes	Re!3
)scope state	R|#?
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
`)
