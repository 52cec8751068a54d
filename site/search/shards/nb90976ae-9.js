sitegenSearch("nb90976ae-9",`!blocked by	BQ,=HTH,3!?!HH(!?
*cloudflares	Ra%3
*host	Rs%3
*network	Rr"H
*so	Ru%,
)by rfc	Rl#3
,the	Rl#H
(r a	Rm!m
'ing rel	Rl#?
+should	Rl#3
+the	Rl#H
's a	Rl#A
*n	Ru%3
)between	Ro&,
*lock	Rx&H
*readcrumbs	Rx&3
)do	R5,
)exclude	Rt%:
)headings	Jh&V+{%
)least	Rv&3
)robots	Rx&3
)the	Rt":
%g with	Rc#H
"odies above	R|"f
*s	Rv!H
)define	R>:
)query	Rz&%
)that	Fo"V#VJA
+e	Rt!3
)with	Jn!(VV
%y 100	Jx!3#3
'300	Rf":
'413	R}"3
)5	Rn#3
'a	F~":(H(3
(fter	F_"H93%H
(gain	R{"H
(ll	Rv!f
(n	Rm!:
)d	6X:/H/f#,!:':":"f*H&f*:,O'm#:!O53!m1:":#:"O9:
)y	Rt&A
*way	Rf#:
(rrives	Rv!3
(s	Bu!A"A=fX&!,I:
(way	Rm!,
'because	R~"H
)fore	Jp!m4:
(y	Jn!&*H
'came	Rm":
)n	Bj!A&%M,*:",
*not	Ju!3;3
(loudflare	Jh%,8&
(omes	Rn#3
)ntent	Rz"H
.length	Rz"H
)uld	Rh!^
'debugging	Rk!H
)scribes	R_"f
'fetch	Jp!H1:
(ollows	Ra"f
)r	Fj!O&A/f7H
`)
