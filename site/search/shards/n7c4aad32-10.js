sitegenSearch("n7c4aad32-10",`!block behind	Rd#H
(cannot	R-,
(from	Ru%,
(http	J6,u%V
(is	Js&f)H
(marked	J6,u%^
*y	Rk!:
)isplaced	Rh!(
(not	R,,
(of	J,,k%:?{"
)n	R,:
(starts	Rs&:
(that	J_!,p!Hd!,
*e	Ju!,d":
*is	Rn#?
)o	Rz&H
(what	Rn#H
)ith	J6:f&H
'ed address	Ri!:
+nd	Rw%:
*by	BQ,?HTH,3!?!HH(!?
*cloudflares	Rc%3
*host	Ru%3
*network	Rt"H
*so	Rw%,
)by rfc	Rn#3
,the	Rn#H
(r a	Ro!m
'ing rel	Rn#?
+should	Rn#3
+the	Rn#H
's a	Rn#A
*n	Rw%3
)between	Rq&,
*lock	Rz&H
*readcrumbs	Rz&3
)do	R5,
)exclude	Rv%:
)headings	Jj&V+{%
)least	Rx&3
)robots	Rz&3
)the	Rv":
%g with	Re#H
"odies above	R~"f
*s	Rx!H
)define	R>:
)query	R|&%
)that	Jq"V#VJA
+e	Rv!3
)with	Jp!(VV
%y 100	Jz!3#3
'300	Rh":
'413	R_#3
)5	Rp#3
'a	Ja#:(H(3
(fter	Jb"H93%H
(gain	R}"H
(ll	Rx!f
(n	Ro!:
)d	6Y:0H/f#,!:':":"f*H&f*:,O'm#:!O53!m1:":#:"O9:
)y	Rv&A
*way	Rh#:
(rrives	Rx!3
`)
