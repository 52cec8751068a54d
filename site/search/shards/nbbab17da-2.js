sitegenSearch("nbbab17da-2",`!unfreeze site	R|%:
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
+nd	Rj&,!:
+s	R~%,
+uthority	Jd%,5,
*code	FL(=3s#3
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
*missing	Jn&:',
*name	FZ,'(N3
*ones	Jl#Oh!:
+ption	Jg&{&%O
+r	Jp!Vh#A
*rfc	R_",
*send	Ra#3
+ince	Rl#3
+tatus	Jk!:d"&!,!1
*time	Jn!t8A
+o	Rd"O
#less a	Rz%&
*ccept	Rf#f
/http10	Rf#f
-ss	Rg#H
/controlexposeheaders	Rg#H
*lways	Rn#H
*nother	Ro#O
)code	Rm&3
`)
