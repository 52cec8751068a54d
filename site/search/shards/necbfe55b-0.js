sitegenSearch("necbfe55b-0",`!unknown address	Rw"H
1es	Rw"m
+nd	Rp&,!:
+s	Re&,
+uthority	Nj%,5,
*code	JM(B3s#3
.s	Rf#H!V
-ing	Rc#A
*error	Rd%(
+xpectation	Re#:
*has	R;,
+ttp	Rv#?
*in	Rn&3
,ternal	Rl!3
+ssuer	Rk!:
*key	N.(_&,
*language	N:(w%3
*missing	Nt&:',
*name	J_!,((O3
*ones	Nr#Oh!:
+ption	Nm&{&%O
+r	Nv!Vh#H
*rfc	Rf",
*send	Rg#3
+ince	Rr#3
+tatus	Nq!:d"&!,!1
*time	Nt!t8A
+o	Rj"O
#less a	Ra&&
*ccept	Rl#f
/http10	Rl#f
-ss	Nq!^]H
/controlexposeheaders	Nq!^]H
*lways	Rt#H
*n	Ru&{!
+other	Ru#O
)code	Rs&3
-key	Rs&3
)explicit	Rb"O
)host	Rx&:
)it	>l!%"V/:%:7:2O/fd!,+f
)no	Rp&A
+color	Rp&A
)post301	Rk":
/3	Rm":
)retry	Ra#&
.after	Ra#&
)that	Ry"3
+e	Fd"f"O1Oa",
*old	Bq!A)A!m#:138f-f
)vary	Nc#O"O
)you	Bk!V%A<O#OE:(f
%ike 301	Rr",
)a	Rc&:
%ock with	Ri#f
(s give	Ri#H
*the	Ry%:
#modified since	N_#3/f
#named proxies	Re&,
%ecessary a	Ri&,
`)
