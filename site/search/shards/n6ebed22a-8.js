sitegenSearch("n6ebed22a-8",`!blockedby rfc	Rj#3
,the	Rj#H
(r a	Rk!m
'ing rel	Rj#?
+should	Rj#3
+the	Rj#H
's a	Rj#A
*n	Rs%3
)block	Ru&A
*readcrumbs	Ru&3
)do	R5,
)exclude	Rr%:
)headings	Jf&V*{%
)least	Rs&3
)robots	Ru&3
)the	Rr":
%g with	Ra#H
"odies above	Rz"f
*s	Rt!H
)define	R>:
)query	Rw&%
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
)y	Rq&A
*way	Rd#:
(rrives	Rt!3
(s	Bs!A"A=fX&!,H:
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
.length	Rx"H
)uld	Rf!^
'debugging	Ri!H
)scribes	R}!f
'fetch	Jn!H1:
(ollows	R~!f
)r	Fh!O&A/f7H
'gives	Rv"A
'h1	Jg%?7?
(as	B~!3=H"H%HHV
(olds	Ry!,
(tml	Fg%?+?"?-?
)tps	Rk!*
`)
