sitegenSearch("n97a5b0f0-15",`!understand chunks	R~"3
-read	Rr!%
-the	No!%W3
,able but	R|",
,s constraint	Rh#H
.it	Rr#3
.that	Rf"O
0e	Nh"3A,
)ood and	Fo!,)AA,a#&
-by	Nr"fG3
-is	Ru&f
-the	J{!A:f#&
-without	Rt%:
%o a	Rk"h
'rfc	Rr#3
&es the	Nl!3/V
&ing the	R_#,
&ne because	Rj#,
)how	R6:
)send	Rq"3
#encrypted connection	Rz"H
.http	N{#3E,
%xpected and	Rq#&
-code	Nq!%#:
/ndition	Nl!Ag!,
-error	Rq#?
-method	Rr#H
-status	Rq!&
-token	Rh&(!3
#familiar code	Rp":
%oreseen broke	Rv!H
%reeze site	Rc&:
#icode choice	R':
+ode	Rp&,
*form	R):
%form 0	Rw!?
%mplemented may	Rl!3
0while	Rl!3
%on into	RF:
%que and	R|"3
)facet	Rl&O
*lag	Rl&O
*rom	R1:
)key	R|"H
)makes	Rl&,
)rfc	R_'V
)true	R1,!1
(key failure	R|"H
%t of	Rd#3
'testing	Ru!3
'where	Ry!O
&s as	R_',
%x time	Nw!:l#&
+stamp	Rb'J
#knowingly wipes	Rm#,
(n 4xx	Rv%&
*5xx	Nw#:(:
*a	R|&H
`)
