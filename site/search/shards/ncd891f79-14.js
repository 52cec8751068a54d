sitegenSearch("ncd891f79-14",`!block behind	Rf#H
(cannot	R-,
(from	Rw%,
(http	N7,v%V
(is	Nu&f)H
(marked	N7,v%^
*y	Rm!:
)isplaced	Ri!(
(not	R,,
(of	J,,m%:?{"
)n	R,:
(starts	Ru&:
(that	Ja!,q!Hd!,
*e	Nw!,d":
*is	Rp#?
)o	R|&H
(what	Rp#H
)ith	N7:g&H
'ed address	Rk!:
+nd	Ry%:
*by	BR,@HTH,3!?!HH(!?
*cloudflares	Re%3
*host	Rw%3
*network	Rv"H
*so	Ry%,
)by rfc	Rp#3
,the	Rp#H
(r a	Rq!t
'ing rel	Rp#?
+should	Rp#3
+the	Rp#H
's a	Rp#A
*n	Ry%3
)between	Rs&,
*lock	R|&H
*readcrumbs	R|&3
)do	R6,
)exclude	Rx%:
)headings	Nl&V+{%
)least	Rz&3
)robots	R|&3
)the	Rx":
%g with	Rg#H
"nf clojure	Ru&m
"odies above	Ra#f
*s	Rz!H
)define	R?:
)javas	Rx!3
)query	R~&%
)that	Js"V#VJA
)with	Nr!(VV
%y 100	N|!3#3
'300	Rj":
'413	Rb#3
)5	Rr#3
'a	Jc#:(H(3
(fter	Jd"H93%H
(gain	R_#H
(ll	Rz!f
(n	Rq!:
)d	6Z:1H/3!f"3",!:':":"f*H&f*:,O'm#:!O53!m1:":#:"O9:
)y	Rx&A
`)
