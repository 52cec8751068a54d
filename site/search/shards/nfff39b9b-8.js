sitegenSearch("nfff39b9b-8",`!block starts	Ro&:
(that	F[,o!Hd!,
*e	Jq!,d":
*is	Rj#?
)o	Rv&A
(what	Rj#H
)ith	J6:b&A
'ed address	Re!:
+nd	Rs%:
*by	BQ,;HTH,3!?!HH(!?
*cloudflares	R~#3
*host	Rq%3
*network	Rp"H
*so	Rs%,
)by rfc	Rj#3
,the	Rj#H
(r a	Rk!m
'ing rel	Rj#?
+should	Rj#3
+the	Rj#H
's a	Rj#A
*n	Rs%3
)block	Rv&A
*readcrumbs	Rv&3
)do	R5,
)exclude	Rr%:
)headings	Jf&V+{%
)least	Rt&3
)robots	Rv&3
)the	Rr":
%g with	Ra#H
"odies above	Rz"f
*s	Rt!H
)define	R>:
)query	Rx&%
)that	Fm"V#VJA
+e	Rr!3
)with	Jl!(VV
%y 100	Jv!3#3
'300	Rd":
'413	R{"3
)5	Rl#3
'a	F|":(H(3
(fter	F}!H93%H
(gain	Ry"H
(ll	Rt!f
(n	Rk!:
)d	6V:/H/f#,!:':":"f*H&f*:,O'm#:!O53!m1:":#:"O9:
)y	Rr&A
*way	Rd#:
(rrives	Rt!3
(s	Bs!A"A=fX&!,I:
(way	Rk!,
'because	R|"H
)fore	Jn!m4:
(y	Jl!&*H
'came	Rk":
)n	Bh!A&%M,*:",
*not	Js!3;3
(loudflare	Jf%,8&
(omes	Rl#3
)ntent	Rx"H
`)
