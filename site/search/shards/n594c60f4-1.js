sitegenSearch("n594c60f4-1",`!understand the	Ji!%W3
,able but	Rv",
,s constraint	Rb#H
.it	Rl#3
.that	R_"O
0e	Jb"3A,
)ood and	Fi!,)AA,~"&
-by	Jl"fG3
-is	Ro&f
-the	Fu!A:f#&
-without	Rn%:
%o a	Re"h
'rfc	Rl#3
&es the	Jf!3/O
&ing the	Ry",
&ne because	Rd#,
)how	R5:
)send	Rk"3
#encrypted connection	Rt"H
.http	Ju#3E,
%xpected and	Rk#&
-code	Jk!%#:
/ndition	Jf!Ag!,
-error	Rk#?
-method	Rl#H
-status	Rk!&
-token	Rb&(!3
#familiar code	Rj":
%oreseen broke	Rp!H
%reeze site	R|%:
#icode choice	R':
+ode	Rj&,
*form	R):
%form 0	Rq!?
%mplemented may	Rf!3
0while	Rf!3
%on into	RE:
%que and	Rv"3
)facet	Rf&O
*lag	Rf&O
*rom	R1:
)key	Rv"H
)makes	Rf&,
)rfc	Ry&V
)true	R1,!1
(key failure	Rv"H
%t of	R}"3
'testing	Ro!3
'where	Rs!H
&s as	Ry&,
%x time	Jq!:l#&
+stamp	R{&J
#knowingly wipes	Rg#,
(n 4xx	Rp%&
*5xx	Jq#:(:
*a	Rv&A
+ddress	Rq"H
1es	Rq"m
`)
