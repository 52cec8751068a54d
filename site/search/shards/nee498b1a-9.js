sitegenSearch("nee498b1a-9",`!invalidgrant is	Rg!:
)request goes	Rg!3
)scope state	R~#?
)token error	Rg!1
4description	Rg!1
/goes	Rg!3
/in	Rg!m
%ent a	Rk!a
(ed method	Rn#H
+one	R}%,
(ion a	Ri#3
(s a	Rp!V
*one	Rs!,
%ite a	Rs!H
)that	Rf#3
%oice is	Rq"O
)s 2026	Jn!*a!?
/118	Jn!*a!?
031	Rn!*
+are	Rn!,
+have	Rn!*
+invoices	Rn!*
&lved and	Jo#,13
+for	Ru!t
"o example	Rk&1
#s 17	Rz!:
"p 203.0.113.77.41822	Rb%8
%address	Rj%3
%first	Ra%:
&rom	Rb&:
#v6 and	Rc%3
'is	Rc%3
"s 0	Jm!m}"^
%1	Rr#H
&20	Rd%3
'8	R_%3
%20	Ri"O
'0	R|!3
'7	Rh!%
%304	Jt!:1H
'7	Jp!t>h
%400	Rd&:
'1	Jj!,o!H
'2	Rq"h
'3	Fu#H"H::
'4	Rm&f
(html	Rm&f
'5	Rs"H
&10	Ry"h
'2	Rx"3
'3	Rt#3
'5	Rd#3
'8	Rb#h
&20	Re&X
'9	Rs!,
&31	R}"3
&51	Rs%:
&xx	Rk!f
%500	Rb"H
'1	Rn#o
'3	Rs!,
'4	Jw"393
'5	R}#:
'8	Ru#h
%60	Rq#H!f
`)
