sitegenSearch("nd334ac1e-7",`!checking the	Jq"H"H
+what	R}#H
-om	Rf%:
'out http	Ri"?
+leaves	Rk&H
+or	R+,
+that	Rq!A
-e	Rt&3
+v4	Rk&1
'point and	Rl!O
's and	Fq!Ak"30m
)each	Rk&1!8
)in	R~"V
*t	RP,
)that	R|&:
+e	>w!:LHD,+:0:-3#?,%
(um mismatch	R{#&
+test	R~!:
,han	R{#3
#ildren on	Rx&V
+whether	Rx&V
's computer	Rs%&
%nese japanese	Jq&{%':
#k 7	Rd#H
%7 failed	Rd#H
#mod u	R):
#oice 304	Rt!,
)an	RC,
+d	Rf"H
)copying	Rx&,
+sts	Rg!%
)decides	Rg!m
)for	Ro"3
)has	Rs#,
)in	Rw!,
*s	Rj!%
*t	R~!3
)of	J':x#:
*n	Ra"f
)rfc	Ru",
)see	Ro"3
)to	Ji!,>,
)use	R0:
)when	Rm#O
(s a	R0,
*http	Rf"&
*the	Rx&{1
%ose 300	Rs#3
)a	Jj!(d!O
*n	Rq&3
+d	Jf"&N:
+other	FC:v!fc!O
)between	Rg!&
*y	Rs#,
)differently	R{&V
)entries	Rc!,
)for	Rf",
*rom	Rz%3
)instead	R}&,
*t	Rq&{"
)lead	Ro!,
)one	Bi!,+:Gfu!A,,%F
)rfc	Rf":
)the	F":}%:.3
)yourself	Rf"3
(s a	R|"O
`)
