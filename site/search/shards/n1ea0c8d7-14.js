sitegenSearch("n1ea0c8d7-14",`!understand read	Rp!%
-the	Jm!%W3
,able but	Rz",
,s constraint	Rf#H
.it	Rp#3
.that	Rd"O
0e	Jf"3A,
)ood and	Fm!,)AA,_#&
-by	Jp"fG3
-is	Rs&f
-the	Jy!A:f#&
-without	Rr%:
%o a	Ri"h
'rfc	Rp#3
&es the	Jj!3/O
&ing the	R}",
&ne because	Rh#,
)how	R5:
)send	Ro"3
#encrypted connection	Rx"H
.http	Jy#3E,
%xpected and	Ro#&
-code	Jo!%#:
/ndition	Jj!Ag!,
-error	Ro#?
-method	Rp#H
-status	Ro!&
-token	Rf&(!3
#familiar code	Rn":
%oreseen broke	Rt!H
%reeze site	Ra&:
#icode choice	R':
+ode	Rn&,
*form	R):
%form 0	Ru!?
%mplemented may	Rj!3
0while	Rj!3
%on into	RE:
%que and	Rz"3
)facet	Rj&O
*lag	Rj&O
*rom	R1:
)key	Rz"H
)makes	Rj&,
)rfc	R}&V
)true	R1,!1
(key failure	Rz"H
%t of	Rb#3
'testing	Rs!3
'where	Rw!H
&s as	R}&,
%x time	Ju!:l#&
+stamp	R_'J
#knowingly wipes	Rk#,
(n 4xx	Rt%&
*5xx	Ju#:(:
*a	Rz&H
+ddress	Ru"H
`)
