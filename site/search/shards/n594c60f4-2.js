sitegenSearch("n594c60f4-2",`!unknown and	Rj&,!:
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
)explicit	R{!O
)host	Rr&:
)it	Bf!%"O/:%:7:2O/f
)no	Rj&A
+color	Rj&A
)post301	Re":
/3	Rg":
)retry	Rz"&
.after	Rz"&
)that	Rs"3
+e	F}!f"O1Oa",
*old	Bk!A)A!m#:138f-f
)vary	J|"O"O
)you	Be!V%A<O#OE:(f
%ike 301	Rl",
)a	R|%:
%ock with	Rc#f
(s give	Rc#H
*the	Rs%:
#modified since	Jy"3/f
#named proxies	R~%,
%ecessary a	Rc&,
%oticed soap	Rt#:
#official and	Rl%%
-bandwidth	Rj!3
`)
