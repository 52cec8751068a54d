sitegenSearch("n1ea0c8d7-15",`!unknown addresses	Ru"m
+nd	Rn&,!:
+s	Rc&,
+uthority	Jh%,5,
*code	JL(A3s#3
.s	Rd#H!V
-ing	Ra#A
*error	Rb%(
+xpectation	Rc#:
*has	R:,
+ttp	Rt#?
*in	Rl&3
,ternal	Rj!3
+ssuer	Ri!:
*key	J.(}%,
*language	J9(v%3
*missing	Jr&:',
*name	J^,((N3
*ones	Jp#Oh!:
+ption	Jk&{&%O
+r	Jt!Vh#H
*rfc	Rd",
*send	Re#3
+ince	Rp#3
+tatus	Jo!:d"&!,!1
*time	Jr!t8A
+o	Rh"O
#less a	R~%&
*ccept	Rj#f
/http10	Rj#f
-ss	Rk#H
/controlexposeheaders	Rk#H
*lways	Rr#H
*n	Rs&{!
+other	Rs#O
)code	Rq&3
-key	Rq&3
)explicit	R_"O
)host	Rv&:
)it	>j!%"O/:%:7:2O/fd!,+f
)no	Rn&A
+color	Rn&A
)post301	Ri":
/3	Rk":
)retry	R~"&
.after	R~"&
)that	Rw"3
+e	Fb"f"O1Oa",
*old	Bo!A)A!m#:138f-f
)vary	Ja#O"O
)you	Bi!V%A<O#OE:(f
%ike 301	Rp",
)a	Ra&:
%ock with	Rg#f
(s give	Rg#H
*the	Rw%:
#modified since	J}"3/f
#named proxies	Rc&,
%ecessary a	Rg&,
%oticed soap	Rx#:
`)
