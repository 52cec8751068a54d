sitegenSearch("n284c8488-0",`!record a	Ju!Oe#H
*fter	Ra"3
*nd	Fg!H63>3J3
*s	Rc%:
)both	Ri#,
*rings	R{":
)confirms	Rp!^
)existed	Ry"H
.s	Rs"3
)has	Ju!:DA
)in	Bg!:)H<31HK3
+cluded	Ro"H
*s	B],C3=,/3;3'3OA
*tself	Rx"O
)job	Rq!1
,code	Rq!1
)keeps	Ri#:
)matches	Rs"3
+y	R_"f
)of	Rx&V!{#!{+
*ne	Rk%3
*r	Bg!H)%/&"f}"H!O
*ut	Rg!H
)points	Rh%:
+st	R|!3
)that	Bg!HLf"f'f23q!H
+e	R|!H
,m	Rs&O
)was	R|!:
*hat	Ri&V
+en	R|!H
,re	Rg!:
+ich	Ru!:
*ith	Fu!m,353
(ed in	Ri&3
+there	Rc"H
(s a	Rg%&
+nd	Rt#3
+s	Rg!O
*in	Rc%V
+t	Rg#,
*of	Rr"f
*rest	Rj!V
*than	R|"3
*with	Rb%:
%ur are	Ro&,
%v q	Rb%:
&q no	Rb%:
#deem http	Rg#?
(s a	Rg#A
%irect a	Jw#f7:
,ddress	R~#:
,nd	B_!:?f+:"H%:o",
-ew	Rn"O
,pi	Rt!O
,rrives	Ji"Ht!:
,s	Rh"f
,t	Rn"H
+becomes	Ji"&6V
2get	Ri"&
,rowsers	Rs&:
+can	Rm",!H
+does	Rh"H
+everyone	Rg"f
+fetch	>p!H&3!A!H3:":!f":":&:":
,ollows	Rs&A
`)
