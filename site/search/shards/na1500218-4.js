sitegenSearch("na1500218-4",`!invalid response	Nl!Ai!&
*scope	Rc%?
+sl	Rj%(
*token	Jk!3!:!me"(!Q4&!:
)argument out	Rl!3
5ofrange	Rl!3
)grant and	Ry!{"
/is	Rk!:
)request goes	Rk!3
)scope state	Rc%?
)token error	Rk!1
4description	Rk!1
/goes	Rk!3
/in	Rk!m
%ent a	Ro!h
(ed method	Rr#H
+one	Rb&,
(ion a	Rm#3
(s a	Rt!V
*one	Rw!,
%ite a	Rw!H
)that	Rj#3
%oice is	Ru"O
)s 2026	Nr!*a!?
/118	Nr!*a!?
031	Rr!*
+are	Rr!,
+have	Rr!*
+invoices	Rr!*
&lved and	Ns#,13
+for	Ry!{"
"o example	Ro&1
#s 17	R~!:
"p 203.0.113.77.41822	Rf%8
%address	Rn%3
%first	Re%:
&rom	Rf&:
#v6 and	Rg%3
'is	Rg%3
"s 0	Nq!t}"^
%1	Rv#H
&20	Rh%3
'8	Rd%3
%20	Rm"O
'0	Ra"3
'7	Rl!%
%304	Nx!:1H
'7	Nt!t>h
%400	Rh&:
'1	Nn!,o!H
'2	Ru"h
'3	Jy#H"H::
'4	Rq&f
(html	Rq&f
'5	Rw"H
&10	R}"h
'2	R|"3
'3	Rx#3
'5	Rh#3
'8	Rf#h
&20	Ri&X
'9	Rw!,
&31	Rb#3
&51	Rw%:
&xx	Ro!m
%500	Rf"H
'1	Rr#o
`)
