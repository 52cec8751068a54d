sitegenSearch("na9b07f75-115",`!view catalogue	Ru&,
0js	Ru&,
'it	R~!&
'js	Rh&O
'should	R~!3
'that	R~!H
&er opens	R_"3
)wait	R_"f
+nts	R_"f
&js formatter	Rh&O
2js	Rh&O
#rtual directories	Ro%:
#sible at	Rm"O
*reason	R|!H
*to	Rq!:
&t and	Rh":
(costs	Rf"H
(into	Rg!A
'or and	Ru%:
+s	Rc"O
*delete	Ri#f
*is	Rv%:
*of	Fk!:}!&7&%:
+r	Rg%:
*sees	Fi!H#:o"&
,nd	R_&:
+itegen	RZ,
*you	Fk#m4:%V
)s address	J~#:B:
,re	R_&3
+can	Ra%:
+data	Rc%:
+every	R|%3
+it	Rn%&
+of	J?:b%&
,n	R?,
,wn	Jk!:y!&
+seem	R~#3
%ta and	Rq%&
"nd oasis	Rc#?
"oucher with	Re#A
)s 8q2	Re#?
"pn or	R_&:
&rfc	Rj#:
"ue svelte	Rn&m
!w 60	Rq!8
#http	Jt"8H8
(connect	Rt"8
(version	R{#8
#in	Rq!:
%s	Rg!A
#never	Ry"H
%um	Rk!F
'redirects	Rk!F
#response	Rk!?!F!M
,code	Rk!?!F!M
#screen	Rp%?
*width	Rp%?
"1 md	J<3'3
#md gives	R<3
"48 3	Rz&,
"ait 30	Rc&:
'a	Fr!m#hTf(,
(fter	Rq!?
`)
