sitegenSearch("n7cd48bae-9",`!unencrypted http	Jw#3E,
%xpected and	Rm#&
-code	Jm!%#:
/ndition	Jh!Ag!,
-error	Rm#?
-method	Rn#H
-status	Rm!&
-token	Rd&(!3
#familiar code	Rl":
%oreseen broke	Rr!H
%reeze site	R~%:
#icode choice	R':
+ode	Rl&,
*form	R):
%form 0	Rs!?
%mplemented may	Rh!3
0while	Rh!3
%on into	RE:
%que and	Rx"3
)facet	Rh&O
*lag	Rh&O
*rom	R1:
)key	Rx"H
)makes	Rh&,
)rfc	R{&V
)true	R1,!1
(key failure	Rx"H
%t of	R_#3
'testing	Rq!3
'where	Ru!H
&s as	R{&,
%x time	Js!:l#&
+stamp	R}&J
#knowingly wipes	Ri#,
(n 4xx	Rr%&
*5xx	Js#:(:
*a	Rx&H
+ddress	Rs"H
1es	Rs"m
+nd	Rl&,!:
+s	Ra&,
+uthority	Jf%,5,
*code	FL(?3s#3
.s	Rb#H!V
-ing	R~"A
*error	R_%(
+xpectation	Ra#:
*has	R:,
+ttp	Rr#?
*in	Rj&3
,ternal	Rh!3
+ssuer	Rg!:
*key	J.({%,
*language	J9(t%3
*missing	Jp&:',
*name	F],'(N3
*ones	Jn#Oh!:
+ption	Ji&{&%O
+r	Jr!Vh#H
*rfc	Rb",
`)
