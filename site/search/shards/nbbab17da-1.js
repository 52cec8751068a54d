sitegenSearch("nbbab17da-1",`!under code	Rf&3
*ntent	Jp&3#,
/securitypolicy	Jp&3#,
(dns	Ra%:
(each	Rb",!H
(how	Rm!,
(in	Rj!%
)t	Fh!A&36f
*s	Rc&,
(load	Re#H
(maintenance	Rh!H
*rkdown	J9:":
(names	Ro"A
(of	Rf&O
)ne	Rk"H
)ther	Rh&:
(rate	Rn!:
(sections	R3:
+urity	Ri&1
*veral	Jb",R,
(that	Jj",<f
*e	:#,5:RH)O3,(32:1f-f","38%)3@,&3
)wo	Rv&:
(values	Rf&O
(way	Fv!,X3g!O
)hich	Jp"m;3
'scores and	Rt&3
(tand chunks	Rx"3
-read	Rl!%
-the	Ji!%W3
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
`)
