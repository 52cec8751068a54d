sitegenSearch("n6cbaf7b1-14",`!unexpected code	Jk!%#:
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
)rfc	Rx&V
)true	R1,!1
(key failure	Rv"H
%t of	R}"3
'testing	Ro!3
'where	Rs!H
&s as	Rx&,
%x time	Jq!:k#&
+stamp	Rz&J
#knowingly wipes	Rg#,
(n 4xx	Rp%&
*5xx	Jq#:(:
*a	Ru&A
+ddress	Rq"H
1es	Rq"m
+nd	Rj&,!:
+s	R~%,
+uthority	Jd%,5,
*code	FL(=3r#3
.s	R_#H!V
-ing	R|"A
*error	R}#(
+xpectation	R~":
*has	R:,
+ttp	Rp#?
*in	Rh&3
,ternal	Rf!3
+ssuer	Re!:
*key	J.(y%,
*language	R9(
*missing	Jm&:',
*name	FZ,'(N3
*ones	Jl#Og!:
+ption	Jg&{%%O
+r	Jp!Vg#A
*rfc	R_",
*send	Ra#3
+ince	Rl#3
+tatus	Jk!:d"&!,!1
`)
