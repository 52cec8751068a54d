sitegenSearch("n435fc262-12",`!invalidargument out	Rj!3
5ofrange	Rj!3
)grant and	Rw!t
/is	Ri!:
)request goes	Ri!3
)scope state	Ra%?
)token error	Ri!1
4description	Ri!1
/goes	Ri!3
/in	Ri!m
%ent a	Rm!a
(ed method	Rp#H
+one	R_&,
(ion a	Rk#3
(s a	Rr!V
*one	Ru!,
%ite a	Ru!H
)that	Rh#3
%oice is	Rs"O
)s 2026	Jp!*a!?
/118	Jp!*a!?
031	Rp!*
+are	Rp!,
+have	Rp!*
+invoices	Rp!*
&lved and	Jq#,13
+for	Rw!t
"o example	Rm&1
#s 17	R|!:
"p 203.0.113.77.41822	Rd%8
%address	Rl%3
%first	Rc%:
&rom	Rd&:
#v6 and	Re%3
'is	Re%3
"s 0	Jo!m}"^
%1	Rt#H
&20	Rf%3
'8	Rb%3
%20	Rk"O
'0	R~!3
'7	Rj!%
%304	Jv!:1H
'7	Jr!t>h
%400	Rf&:
'1	Jl!,o!H
'2	Rs"h
'3	Jw#H"H::
'4	Ro&f
(html	Ro&f
'5	Ru"H
&10	R{"h
'2	Rz"3
'3	Rv#3
'5	Rf#3
'8	Rd#h
&20	Rg&X
'9	Ru!,
&31	R_#3
&51	Ru%:
&xx	Rm!f
%500	Rd"H
'1	Rp#o
'3	Ru!,
'4	Jy"393
'5	R_%:
'8	Rw#h
%60	Rs#H!f
`)
